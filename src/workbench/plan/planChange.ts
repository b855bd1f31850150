import { itemIdOf } from '@/import/ids'
import { toRanges } from '@/import/toRanges'
import type { Layout } from '@/text'
import { recompute } from '../derive/recompute'
import { saidOf } from '../derive/saidOf'
import type { After, Row } from '../derive/types'
import { partsBefore, type PartBefore } from './partsBefore'
import { partsAfter, type PartAfter } from './partsAfter'
import { createItem, goneOf, partRows, reviseItem, toBefore } from './documents'
import { pageStage } from './stageOf'
import type { Plan, Position, Refusal, StoredItem, WorkPage } from './types'
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
    created: made.flatMap((one) => (one.old ? [] : [createItem({ ...change, ...one })])),
    revised: made.flatMap(({ old, ...one }) => (old ? [reviseItem({ ...change, ...one, old, rows: rowsFor(change.page, one.part, old) })] : [])), // prettier-ignore
    gone: going.map(({ stored }) => goneOf(stored)),
    positions: positionsOf({ ...change, going, made }),
    displaced,
    stage: pageStage({ stage: change.page.stage, was: change.page.layout, now: change.now }),
  }
}

/** The rows of an item's parts, with the lines of the one on this page as they are now. */
function rowsFor(page: WorkPage, part: PartAfter, old: PartBefore): readonly Row[] {
  const own = part.parts.find((one) => one.page === page.id)
  return partRows(old.stored).map((one) =>
    own && one.page === page.id ? { ...one, lines: toRanges(own.lines) } : one,
  )
}

type Made = {
  readonly part: PartAfter
  readonly old: PartBefore | undefined
  readonly values: Row
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
