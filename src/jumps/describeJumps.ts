import type { Payload, PayloadRequest } from 'payload'
import { toRanges } from '@/import/toRanges'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import type { JumpReason, JumpWay } from '@/text/jumps/types'
import type { OpenJump, OwnedPart } from './types'

/** A part of a story, for people who decide whether it belongs to another. */
export type DescribedPart = {
  readonly collection: ItemSlug
  /** The item's, which may have further parts. */
  readonly id: string
  /** As it stands now; empty without one. */
  readonly headline: string
  readonly stage: string
  readonly status: string
  readonly page: { readonly id: string; readonly label: string }
  /** The part in that page's layout. */
  readonly part: string
  /** Of the part, on its page: `1-20,25`. */
  readonly lines: string
  /** Its words at the jump: the last before it, or the first after it. */
  readonly words: string
}

/** A jump that waits, with the parts that may be the other one. */
export type DescribedJump = DescribedPart & {
  readonly way: JumpWay
  /** The page that the jump line names. */
  readonly toPage: number
  readonly candidates: readonly (DescribedPart & {
    readonly score: number
    readonly reasons: readonly JumpReason[]
  })[]
}

type Described = {
  readonly payload: Payload
  readonly jumps: readonly OpenJump[]
  /** Whose rights count; without it everything is told. */
  readonly req?: PayloadRequest
}

/** Says of waiting jumps what a person wants to know; what the asker may not read is left out. */
export async function describeJumps({ payload, jumps, req }: Described): Promise<DescribedJump[]> {
  const items = jumps.flatMap(({ item, candidates }) => [item, ...candidates.map((c) => c.item)])
  const rows = new Map<string, Row>()
  for (const collection of itemSlugs) {
    const ids = items.filter((item) => item.collection === collection).map(({ id }) => id)
    for (const row of await readRows({ payload, collection, ids, req })) rows.set(row.id, row)
  }
  const describe = (owned: OwnedPart, way: JumpWay): DescribedPart[] => {
    const row = rows.get(owned.item.id)
    return row ? [toPart({ owned, row, way })] : []
  }
  return jumps.flatMap(({ way, toPage, candidates, ...owned }) =>
    describe(owned, way).map((part) => ({
      ...part,
      way,
      toPage,
      candidates: candidates.flatMap(({ score, reasons, ...other }) =>
        describe(other, way === 'on' ? 'from' : 'on').map((one) => ({ ...one, score, reasons })),
      ),
    })),
  )
}

type Row = {
  readonly id: string
  readonly headline?: string | null
  readonly stage?: string
  readonly _status?: string | null
}

type Asked = Omit<Described, 'jumps'> & {
  readonly collection: ItemSlug
  readonly ids: readonly string[]
}

async function readRows({ payload, collection, ids, req }: Asked): Promise<readonly Row[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    select: { headline: true, stage: true, _status: true } as never,
    ...{ draft: true, depth: 0, limit: 0, pagination: false },
    ...(req ? { req, user: req.user, overrideAccess: false } : {}),
  })
  return docs as unknown as readonly Row[]
}

/** Characters. */
const wordsLength = 60

type Told = { readonly owned: OwnedPart; readonly row: Row; readonly way: JumpWay }

function toPart({ owned: { item, part, page }, row, way }: Told): DescribedPart {
  const text = part.paragraphs.map((paragraph) => paragraph.text).join('\n')
  const letters = [...text]
  const cut = way === 'on' ? letters.slice(-wordsLength) : letters.slice(0, wordsLength)
  return {
    collection: item.collection,
    id: item.id,
    headline: row.headline ?? '',
    stage: row.stage ?? '',
    status: row._status ?? 'draft',
    page: { id: page.id, label: page.label },
    part: part.id,
    lines: toRanges(part.lines),
    words: cut.join(''),
  }
}
