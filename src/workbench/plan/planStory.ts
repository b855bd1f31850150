import { itemIdOf } from '@/import/ids'
import { partsOf } from '@/jumps/partsOf'
import { recompute } from '../derive/recompute'
import { looseKeys, saidOf } from '../derive/saidOf'
import type { KeyedPart } from '../derive/types'
import { createItem, goneOf, partRows, reviseItem, toBefore } from './documents'
import type { PartAfter } from './partsAfter'
import type { PartBefore } from './partsBefore'
import type { Plan, StoredItem, WorkPage } from './types'
import { tooLong } from './tooLong'
import { valuesOf } from './valuesOf'
import { whyKeep } from './whyKeep'

/** Says that an item of the page goes on in an item of another page, or does not. */
export type StoryOperation = {
  readonly type: 'link' | 'unlink'
  readonly item: string
  readonly to: { readonly page: string; readonly item: string }
}

export type StoryReason =
  | { readonly code: 'noStory'; readonly item: string }
  /** A story goes on from its end, and where another begins. */
  | { readonly code: 'noEnd'; readonly item: string }
  | { readonly code: 'samePage'; readonly item: string }
  | { readonly code: 'notLinked'; readonly item: string }

type Linking = {
  readonly operation: StoryOperation
  readonly page: WorkPage
  /** The page of the other part. */
  readonly other: WorkPage
  /** The items of both pages. */
  readonly stored: readonly StoredItem[]
  readonly user: string
  /** ISO 8601. */
  readonly at: string
}

type Planned = Plan | { readonly ok: false; readonly reason: StoryReason }

/** Plans what linking two items to one story does to their documents, or parting them again. */
export function planStory(linking: Linking): Planned {
  const { operation, page, stored } = linking
  const first = ownerOf(stored, page.id, operation.item)
  if (!first || first.collection !== 'articles') {
    return { ok: false, reason: { code: 'noStory', item: operation.item } }
  }
  return operation.type === 'link' ? link(linking, first) : unlink(linking, first)
}

const ownerOf = (stored: readonly StoredItem[], page: string, item: string) =>
  stored.find(({ latest }) => partsOf(latest.version).some((one) => one.page === page && one.id === item)) // prettier-ignore

const isPart = (part: KeyedPart | undefined, page: string, item: string): boolean =>
  part?.page === page && part.id === item

function toPartBefore(stored: StoredItem): PartBefore {
  const parts = partsOf(stored.latest.version).map(looseKeys)
  return { id: stored.id, stored, parts, partsNow: parts }
}

function link(linking: Linking, stored: StoredItem): Planned {
  const { operation, page, other } = linking
  const { to } = operation
  const next = ownerOf(linking.stored, to.page, to.item)
  if (!next || next.collection !== 'articles') return { ok: false, reason: { code: 'noStory', item: to.item } } // prettier-ignore
  const [first, second] = [toPartBefore(stored), toPartBefore(next)]
  const pages = new Set(first.parts.map((part) => part.page))
  if (next.id === stored.id || second.parts.some((part) => pages.has(part.page))) {
    return { ok: false, reason: { code: 'samePage', item: to.item } }
  }
  if (!isPart(first.parts.at(-1), page.id, operation.item)) return { ok: false, reason: { code: 'noEnd', item: operation.item } } // prettier-ignore
  if (!isPart(second.parts[0], other.id, to.item)) return { ok: false, reason: { code: 'noEnd', item: to.item } } // prettier-ignore
  const parts = [...first.parts, ...second.parts]
  const rows = [...partRows(stored), ...partRows(next)]
  const after: PartAfter = { id: stored.id, collection: 'articles', parts }
  const refusals = whyKeep(next, toBefore(second)).filter(({ code }) => code !== 'story')
  return write(linking, { before: [first, second], after: [{ part: after, rows }], refusals })
}

function unlink(linking: Linking, stored: StoredItem): Planned {
  const { operation, page } = linking
  const { to, item } = operation
  const old = toPartBefore(stored)
  const at = old.parts.findIndex((part) => isPart(part, to.page, to.item))
  if (at < 1 || !isPart(old.parts[at - 1], page.id, item)) return { ok: false, reason: { code: 'notLinked', item } } // prettier-ignore
  const rows = partRows(stored)
  const id = itemIdOf(to)
  const kept = { id: stored.id, collection: 'articles' as const, parts: old.parts.slice(0, at) }
  const apart = { id, collection: 'articles' as const, parts: old.parts.slice(at) }
  const after = [
    { part: kept, rows: rows.slice(0, at) },
    { part: apart, rows: rows.slice(at) },
  ]
  return write(linking, { before: [old], after, refusals: [] })
}

type Writing = {
  readonly before: readonly PartBefore[]
  readonly after: readonly { readonly part: PartAfter; readonly rows: PartBefore['stored']['row'][] }[] // prettier-ignore
  readonly refusals: Extract<Plan, { ok: false }>['refusals']
}

function write({ page, other, user, at }: Linking, { before, after, refusals }: Writing): Plan {
  const said = after.map(({ part }) => ({ ...part, said: saidOf(part.parts) }))
  const { items, displaced } = recompute({ before: before.map(toBefore), after: said })
  const made = after.map(({ part, rows }, i) => {
    const old = before.find(({ id }) => id === part.id)
    const recomputed = items[i] ?? { id: part.id, heads: {}, written: [] }
    const values = valuesOf({ ...part, said: saidOf(part.parts), old: old && toBefore(old), recomputed }) // prettier-ignore
    return { part, rows, old, values }
  })
  const long = made.flatMap(({ part, old, values }) => tooLong({ ...part, values, stored: old?.stored.latest.version })) // prettier-ignore
  if (refusals.length + long.length > 0) return { ok: false, refusals: [...refusals, ...long] }
  const kept = new Set(made.map(({ part }) => part.id))
  return {
    ok: true,
    created: made.flatMap((one) =>
      one.old ? [] : [createItem({ ...one, page: other, user, at })],
    ),
    revised: made.flatMap(({ old, ...one }) => (old ? [reviseItem({ ...one, old, page, user, at })] : [])), // prettier-ignore
    gone: before.filter(({ id }) => !kept.has(id)).map(({ stored }) => goneOf(stored)),
    positions: [],
    displaced,
    stage: page.stage,
  }
}

/** What takes a link back, or makes it again. */
export const inverseOf = (operation: StoryOperation): StoryOperation => ({
  ...operation,
  type: operation.type === 'link' ? 'unlink' : 'link',
})

/** Whether an operation is of stories, not of the layout. */
export const isOfStories = (operation: { readonly type: string }): operation is StoryOperation =>
  operation.type === 'link' || operation.type === 'unlink'
