import { digest } from '@/items/digest'
import { itemIdOf, rowIdOf } from '@/import/ids'
import { toItem } from '@/import/toDocuments'
import { toRanges } from '@/import/toRanges'
import type { Layout, PageItem } from '@/text'
import { recompute } from '../derive/recompute'
import { importedOf, saidOf } from '../derive/saidOf'
import type { After, Before, Row } from '../derive/types'
import { partsBefore, type PartBefore } from './partsBefore'
import { partsAfter, type PartAfter } from './partsAfter'
import { pageStage, stageOf } from './stageOf'
import type { Gone, Plan, Position, Refusal, Revised, StoredItem, WorkPage } from './types'
import { tooLong } from './tooLong'
import { valuesOf } from './valuesOf'
import { whyKeep } from './whyKeep'

export type Change = {
  /** With its layout as it was. */
  readonly page: WorkPage
  readonly now: Layout
  readonly stored: readonly StoredItem[]
  readonly user: string
  /** ISO 8601. */
  readonly at: string
}

/**
 * Plans what a change of a page's layout does to its items: which say something else, which come and
 * which go. Refused where an item would go on which a person has worked, or that readers have.
 */
export function planChange(change: Change): Plan {
  const olds = partsBefore(change)
  const news = partsAfter({ ...change, olds })
  const kept = new Set(news.map(({ id, collection }) => `${collection} ${id}`))
  const going = olds.filter((old) => !kept.has(`${old.stored.collection} ${old.id}`))
  const before = olds.map(toBefore)
  const after = news.map(({ id, collection, parts }): After => ({ id, collection, said: saidOf(parts) })) // prettier-ignore
  const { items, displaced } = recompute({ before, after })
  const made = news.map((part, i): Made => {
    const old = olds.find((one) => one.id === part.id && one.stored.collection === part.collection)
    const said = (after[i] as After).said
    const recomputed = items[i] ?? { id: part.id, heads: {}, written: [] }
    const values = valuesOf({ ...part, said, old: old && toBefore(old), recomputed })
    return { part, old, values }
  })
  const refusals = [
    ...going.flatMap((old): Refusal[] => whyKeep(old.stored, toBefore(old))),
    ...made.flatMap(({ part, old, values }) => tooLong({ ...part, values, stored: old?.stored.latest.version })), // prettier-ignore
  ]
  if (refusals.length > 0) return { ok: false, refusals }
  return {
    ok: true,
    created: made.flatMap((one) => (one.old ? [] : [create(change, one)])),
    revised: made.flatMap((one) => (one.old ? [revise(change, { ...one, old: one.old })] : [])),
    gone: going.map(goneOf),
    positions: positionsOf({ ...change, going, made }),
    displaced,
    stage: pageStage({ stage: change.page.stage, was: change.page.layout, now: change.now }),
  }
}

const toBefore = ({ id, stored, parts, partsNow }: PartBefore): Before => ({
  id,
  collection: stored.collection,
  said: saidOf(parts),
  saidNow: saidOf(partsNow),
  stored: stored.latest.version,
})

type Made = {
  readonly part: PartAfter
  readonly old: PartBefore | undefined
  readonly values: Row
}

const goneOf = ({ id, stored: { collection, row, latest } }: PartBefore): Gone => ({
  collection,
  id,
  latest: latest.id,
  updatedAt: String(row.updatedAt),
})

function create({ page, user, at }: Change, { part, values }: Made) {
  const [own] = part.parts
  if (!own) throw new RangeError('An item has at least one part.')
  const numbered = { id: page.id, label: page.label, place: page.place, now: at }
  const item = importedOf(part.parts) as PageItem
  const document = toItem({ page: numbered, item, position: own.position })
  const data = { ...document.data, ...values, editedAt: at, editedBy: user }
  const stage = stageOf({ stage: 'imported', part, was: [], isCorrected: false })
  const sealed = { ...data, stage, correctedBy: stage === 'imported' ? null : user }
  return { ...document, data: { ...sealed, digest: digest(sealed) } }
}

function revise(
  { page, user, at }: Change,
  { part, old, values }: Made & { old: PartBefore },
): Revised {
  // prettier-ignore
  const { collection, id, row, latest } = old.stored
  const { version } = latest
  const own = part.parts.find((one) => one.page === page.id)
  const parts = (Array.isArray(version.parts) ? (version.parts as Row[]) : []).map((one) =>
    own && one.page === page.id ? { ...one, lines: toRanges(own.lines) } : one,
  )
  const isFirst = part.parts[0] === own
  const { stage, correctedBy } = stamped({ version, part, old, values, user })
  const released = row._status === 'published'
  const data = {
    ...version,
    ...values,
    id,
    parts: parts.map((one, index) => ({
      ...one,
      id: rowIdOf({ parent: id, field: 'parts', index }),
    })),
    imported: importedOf(part.parts),
    confidence: Math.min(...part.parts.map(({ confidence }) => confidence)),
    ...(isFirst && own ? { position: own.position } : {}),
    revision: Number(version.revision ?? 0) + 1,
    ...{ stage, correctedBy, editedAt: at, editedBy: user },
    unannounced: Boolean(row.publishedAt),
    _status: 'draft',
    createdAt: String(row.createdAt),
    updatedAt: at,
  }
  const sealed = { ...data, digest: digest(data) }
  return { collection, id, latest: latest.id, updatedAt: String(row.updatedAt), row: !released, data: sealed } // prettier-ignore
}

type Stamp = {
  readonly version: Row
  readonly part: PartAfter
  readonly old: PartBefore
  readonly values: Row
  readonly user: string
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

type Placed = Change & { readonly going: readonly PartBefore[]; readonly made: readonly Made[] }

/** Items that say the same, but stand elsewhere among the others. */
function positionsOf({ page, now, stored, going, made }: Placed): Position[] {
  const places = new Map(now.items.map(({ id }, at) => [itemIdOf({ page: page.id, item: id }), at]))
  const done = new Set([...going.map(({ id }) => id), ...made.map(({ part }) => part.id)])
  return stored.flatMap(({ collection, id, row }) => {
    const position = places.get(id)
    if (position === undefined || done.has(id) || row.position === position) return []
    return [{ collection, id, position, released: row._status === 'published' }]
  })
}
