import { digest } from '@/items/digest'
import { rowIdOf } from '@/import/ids'
import { toItem } from '@/import/toDocuments'
import { openEnds } from '@/jumps/openEnds'
import type { NewDocument } from '@/database/writeDocuments'
import type { PageItem } from '@/text'
import { importedOf, saidOf } from '../derive/saidOf'
import type { Before, Row } from '../derive/types'
import type { PartAfter } from './partsAfter'
import type { PartBefore } from './partsBefore'
import { stageOf } from './stageOf'
import type { Gone, Revised, StoredItem, WorkPage } from './types'
import { whyKeep } from './whyKeep'

type Made = {
  readonly part: PartAfter
  readonly values: Row
  readonly user: string
  /** ISO 8601. */
  readonly at: string
}

/** A stored item as the recomputing wants it. */
export const toBefore = ({ id, stored, parts, partsNow }: PartBefore): Before => ({
  id,
  collection: stored.collection,
  said: saidOf(parts),
  saidNow: saidOf(partsNow),
  stored: stored.latest.version,
})

/** An item that goes, as it was read. */
export const goneOf = ({ collection, id, row, latest }: StoredItem): Gone => ({
  collection,
  id,
  latest: latest.id,
  updatedAt: String(row.updatedAt),
})

/** The rows that say where a stored item was printed. */
export const partRows = ({ latest }: StoredItem): readonly Row[] =>
  Array.isArray(latest.version.parts) ? (latest.version.parts as Row[]) : []

const numbered = (id: string, rows: readonly Row[]): Row[] =>
  rows.map((one, index) => ({ ...one, id: rowIdOf({ parent: id, field: 'parts', index }) }))

type New = Made & {
  /** The page of its first part. */
  readonly page: Pick<WorkPage, 'id' | 'label' | 'place'>
  /** Where it was printed, when that is more than one page. */
  readonly rows?: readonly Row[]
}

/** A new item, as a draft of whoever made it. */
export function createItem({ page, part, values, user, at, rows }: New): NewDocument {
  const [own] = part.parts
  if (!own) throw new RangeError('An item has at least one part.')
  const { id, label, place } = page
  const imported = importedOf(part.parts)
  const item = importedOf([own]) as PageItem
  const { position } = own
  const document = toItem({ page: { id, label, place, now: at }, item, position })
  const stage = stageOf({ stage: 'imported', part, was: [], isCorrected: false })
  const data = {
    ...document.data,
    ...values,
    ...(rows ? { parts: numbered(document.data.id, rows) } : {}),
    imported,
    waiting: openEnds({ imported, parts: rows ?? document.data.parts }).length,
    stage,
    ...{ editedAt: at, editedBy: user, correctedBy: stage === 'imported' ? null : user },
  }
  return { ...document, data: { ...data, digest: digest(data) } }
}

type Changed = Made & { readonly old: PartBefore; readonly rows: readonly Row[]; readonly page: Pick<WorkPage, 'id'> } // prettier-ignore

/** The next version of an item; a released one gets a draft over what readers have. */
export function reviseItem({ page, part, old, values, user, at, rows }: Changed): Revised {
  const { collection, id, row, latest } = old.stored
  const { version } = latest
  const [first] = part.parts
  const parts = numbered(id, rows)
  const imported = importedOf(part.parts)
  const data = {
    ...version,
    ...values,
    ...{ id, parts, imported, waiting: openEnds({ imported, parts }).length },
    confidence: Math.min(...part.parts.map(({ confidence }) => confidence)),
    ...(first?.page === page.id ? { position: first.position } : {}),
    revision: Number(version.revision ?? 0) + 1,
    ...stamped({ version, part, old, values, user }),
    ...{ editedAt: at, editedBy: user },
    unannounced: Boolean(row.publishedAt),
    _status: 'draft',
    createdAt: String(row.createdAt),
    updatedAt: at,
  }
  const sealed = { ...data, digest: digest(data) }
  const isReleased = row._status === 'published'
  return { collection, id, latest: latest.id, updatedAt: String(row.updatedAt), row: !isReleased, data: sealed } // prettier-ignore
}

type Stamp = Pick<Made, 'part' | 'values' | 'user'> & {
  readonly version: Row
  readonly old: PartBefore
}

/** Whoever changes an item's words, or vouches for them, is not the one who checks them. */
function stamped({ version, part, old, values, user }: Stamp) {
  const before = String(version.stage ?? 'imported')
  const isCorrected = whyKeep(old.stored, toBefore(old)).some(({ code }) => code === 'corrected')
  const stage = stageOf({ stage: before, part, was: old.parts, isCorrected })
  const wordsOf = (item: Row) => digest({ ...item, revision: 0, stage: '' })
  const isRewritten = wordsOf(version) !== wordsOf({ ...version, ...values })
  const vouched = stage !== before && stage === 'corrected'
  const known = stage === 'imported' && !isRewritten ? null : (version.correctedBy ?? null)
  return { stage, correctedBy: isRewritten || vouched ? user : known }
}
