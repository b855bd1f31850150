import type { PayloadRequest } from 'payload'
import { relatedId } from '@/items/relatedId'
import type { ItemSlug } from '@/items/stages'
import { partsOf } from '@/jumps/partsOf'
import { titleOf } from '../titleOf'
import type { ItemRow } from '../types'
import { readPlaces } from './readPlaces'

/** An item's newest version, as the lists read it. */
export type ItemDoc = {
  readonly id: string
  readonly headline?: string | null
  readonly text?: string | null
  readonly issue?: unknown
  readonly parts?: readonly { readonly page?: unknown; readonly label?: string | null }[] | null
  readonly imported?: unknown
  readonly stage: string
  readonly _status?: string | null
  readonly publishedAt?: string | null
  readonly confidence?: number | null
  readonly withheldKind?: string | null
  readonly withheldReason?: string | null
  readonly createdAt: string
  readonly editedAt?: string | null
}

/** What of an item a list reads. An article's text is computed from its body, which may be long. */
export const itemColumns = (collection: ItemSlug) => ({
  ...{ headline: true, issue: true, parts: true, stage: true, _status: true, publishedAt: true },
  ...{ imported: true, confidence: true, withheldKind: true, withheldReason: true },
  ...{ createdAt: true, editedAt: true },
  ...(collection === 'articles' ? {} : { text: true }),
})

type Rows = {
  readonly req: PayloadRequest
  readonly collection: ItemSlug
  readonly docs: readonly ItemDoc[]
}

/** Items as the lists show them. */
export async function toItemRows({ req, collection, docs }: Rows): Promise<ItemRow[]> {
  const places = await readPlaces(req, docs.map(({ issue }) => relatedId(issue))) // prettier-ignore
  const out = await readOut({ req, collection, docs })
  return docs.map((item) => ({
    ...{ collection, id: item.id, title: titleOf(item), stage: item.stage },
    ...printedOn(item),
    issue: places.get(relatedId(item.issue)) ?? null,
    standing: item._status === 'published' ? 'published' : out.has(item.id) ? 'changed' : 'draft',
    confidence: item.confidence ?? null,
    withheld:
      item.stage === 'withheld'
        ? { kind: item.withheldKind ?? null, reason: item.withheldReason ?? '' }
        : null,
    ...{ at: item.createdAt, editedAt: item.editedAt ?? null },
  }))
}

/** Its first part: the page, and the item's name in the layout there. */
function printedOn({ imported, parts }: ItemDoc): Pick<ItemRow, 'page' | 'part'> {
  const page = relatedId(parts?.[0]?.page)
  if (!page) return { page: null, part: null }
  const [first] = partsOf({ imported, parts })
  return { page: { id: page, label: parts?.[0]?.label ?? '' }, part: first?.id ?? null }
}

/** Drafts over what readers still have. */
async function readOut({ req, collection, docs }: Rows): Promise<ReadonlySet<string>> {
  const ids = docs.filter(({ publishedAt, _status }) => publishedAt && _status !== 'published')
  if (ids.length === 0) return new Set()
  const found = await req.payload.db.find<{ id: string }>({
    collection,
    where: { and: [{ id: { in: ids.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
    select: { _status: true },
    ...{ limit: ids.length, pagination: false, joins: false as never, req },
  })
  return new Set(found.docs.map(({ id }) => id))
}
