import { isDeepStrictEqual } from 'node:util'
import type { AdjustedDocument, NewDocument, OldDocument } from '@/database/writeDocuments'
import { doubtOf } from '@/items/doubtOf'
import { relatedId } from '@/items/relatedId'
import { partsOf } from '@/jumps/partsOf'
import { toStory } from '@/jumps/toStory'
import type { ProposedPart } from '@/jumps/types'
import { placeOf, type Handful, type StoredItem } from './readHandful'
import { sameJson } from './sameJson'
import type { NewPage } from './newPage'

/** What is to be written so that pages are as the present segmenter makes them. */
export type Plan = {
  readonly documents: readonly NewDocument[]
  readonly removed: readonly OldDocument[]
  readonly adjusted: readonly AdjustedDocument[]
  /** Pages whose layout or items are not what they were. */
  readonly replaced: ReadonlySet<string>
}

type Unit = {
  readonly items: Handful['items']
  readonly made: readonly NewPage[]
  readonly segmenter: string
  /** ISO 8601. */
  readonly now: string
}

/**
 * Plans how pages that nobody touched are made anew: items that say what they said keep their
 * documents as they are, save for the machine's own notes; the others go, and new ones come in their
 * place. A page's times stay, because nothing that readers see of it changes.
 */
export function planUnit({ items, made, segmenter, now }: Unit): Plan {
  const stored = new Map(items.map((item) => [item.id, item]))
  const places = new Map(made.map(({ stored: page }) => [page.id, page]))
  const verdicts = toStories({ items, made }).map((parts) => {
    const old = stored.get(toStory({ parts, places, createdAt: now, now }).data.id)
    return judge(toStory({ parts, places, createdAt: old?.createdAt ?? now, now }), old)
  })
  const kept = new Set(verdicts.flatMap(({ is, id }) => (is === 'kept' ? [id] : [])))
  const gone = items.filter(({ id }) => !kept.has(id))
  const documents = verdicts.flatMap((one) => (one.is === 'new' ? [one.document] : []))
  const noted = verdicts.flatMap((one) => (one.is === 'kept' ? one.noted : []))
  const other = items.filter(({ id }) => noted.some((one) => one.id === id))
  return {
    documents,
    removed: gone.map(({ collection, id, updatedAt }) => ({ collection, id, updatedAt })),
    adjusted: [...noted, ...made.flatMap((page) => asMade({ page, segmenter }))],
    replaced: new Set([
      ...[...gone, ...other].flatMap(({ parts }) => parts.map(({ page }) => page)),
      ...documents.flatMap(({ data }) => printedIn(data).map(({ page }) => page)),
      ...made.flatMap(({ stored: { id, layout }, layout: newer }) => (sameJson(layout, newer) ? [] : [id])), // prettier-ignore
    ]),
  }
}

/**
 * The parts of each document that shall be. A story that jumps stays joined while all its parts are
 * there with a jump line between them; whether they still belong together, the issue decides.
 */
function toStories({ items, made }: Pick<Unit, 'items' | 'made'>): ProposedPart[][] {
  const parts = new Map(
    made.flatMap(
      ({ stored: page, items: proposed }) =>
        proposed.flatMap(
          (item, position) =>
        item.kind === 'pointer' ? [] : [[keyOf(page.id, item.id), { ...item, page: page.id, position }]], // prettier-ignore
        ) as [string, ProposedPart][],
    ),
  )
  const joined = items.flatMap((item): ProposedPart[][] => {
    const keys = partsOf(item).map(({ page, id }) => keyOf(page, id))
    const found = keys.flatMap((key) => parts.get(key) ?? [])
    const isWhole = keys.length > 1 && found.length === keys.length
    return isWhole && found.every(goesOn) ? [found] : []
  })
  const inStories = new Set(joined.flat())
  const single = [...parts.values()].filter((part) => !inStories.has(part)).map((part) => [part])
  return [...joined, ...single]
}

/** Whether a part is an article's, and is told to follow the one before it. */
const goesOn = (part: ProposedPart, i: number, story: readonly ProposedPart[]): boolean =>
  part.kind === 'article' &&
  (i === 0 || part.continuedFrom !== null || story[i - 1]?.continuesOn !== null)

const keyOf = (page: string, item: string): string => `${page} ${item}`

type Verdict =
  | { readonly is: 'new'; readonly id: string; readonly document: NewDocument }
  | { readonly is: 'kept'; readonly id: string; readonly noted: readonly AdjustedDocument[] }

/** What the machine notes beside an item's words. */
const notes = ['position', 'confidence', 'waiting', 'imported'] as const

function judge(document: NewDocument, old: StoredItem | undefined): Verdict {
  const { id } = document.data
  if (!old || !saysSame(document, old)) return { is: 'new', id, document }
  const other = notes.filter((name) => !sameJson(document.data[name], old[name]))
  const values = Object.fromEntries(other.map((name) => [name, document.data[name]]))
  const { collection, updatedAt } = old
  return { is: 'kept', id, noted: other.length > 0 ? [{ collection, id, updatedAt, values }] : [] }
}

/** Whether a stored item says the same, from the same lines, in the same place. */
const saysSame = ({ collection, data }: NewDocument, old: StoredItem): boolean =>
  collection === old.collection &&
  data.digest === old.digest &&
  isDeepStrictEqual(placeOf(data), old.place) &&
  isDeepStrictEqual(printedIn(data), old.parts)

const printedIn = (data: NewDocument['data']): StoredItem['parts'] =>
  (data.parts as readonly Record<string, unknown>[]).map(({ page, label, lines }) => ({
    page: relatedId(page),
    label: String(label),
    lines: String(lines),
  }))

/** What a page of the present segmenter has otherwise than the stored one. */
function asMade(args: { page: NewPage; segmenter: string }): AdjustedDocument[] {
  const { stored, layout } = args.page
  const values = {
    ...(sameJson(layout, stored.layout) ? {} : { layout, doubt: doubtOf(layout) }),
    ...(args.segmenter === stored.segmenter ? {} : { segmenter: args.segmenter }),
    ...(stored.proposal === null ? {} : { proposal: null }),
  }
  const { id, updatedAt } = stored
  return Object.keys(values).length > 0 ? [{ collection: 'pages', id, updatedAt, values }] : []
}
