import { itemKey } from '@/reissues/contents/itemKey'
import type { ContentsItem, ItemRef } from '@/reissues/contents/types'

/** A heading with what follows it is a section. */
export type HeadingRow = { readonly kind: 'heading'; readonly key: string; readonly text: string }

export type ItemRow = {
  readonly kind: 'item'
  readonly key: string
  /** Null where the item was deleted for good. */
  readonly item: ItemRef | null
  /** Null until the server has pinned it. */
  readonly version: string | null
}

export type Row = HeadingRow | ItemRow
export type Rows = readonly Row[]

/** Rows as they are sent: headings stand on the first item of their section. */
export type SentItem = {
  readonly item: ItemRef | null
  readonly version: string | null
  readonly heading: string
}

/** The rows that stored contents make: a heading before each item that brings one. */
export const toRows = (items: readonly ContentsItem[]): Row[] =>
  items.flatMap(({ key, item, version, heading }): Row[] => {
    const row: Row = { kind: 'item', key, item, version }
    return heading ? [{ kind: 'heading', key: `heading:${key}`, text: heading }, row] : [row]
  })

/** What is stored of the rows. A section without items is not: its heading waits in the list. */
export function toItems(rows: Rows): SentItem[] {
  const items: SentItem[] = []
  let heading = ''
  for (const row of rows) {
    if (row.kind === 'heading') heading = row.text
    else {
      items.push({ item: row.item, version: row.version, heading })
      heading = ''
    }
  }
  return items
}

/** A change of the rows; the same rows when it has nothing to do. */
export type Change = (rows: Rows) => Rows

/** Moves a row up or down by so many rows, to the end of the list at most. */
export const moveBy =
  (key: string, by: number): Change =>
  (rows) => {
    const from = rows.findIndex((row) => row.key === key)
    const to = Math.min(Math.max(from + by, 0), rows.length - 1)
    return from < 0 || from === to ? rows : insertAt(without(rows, key), to, rows[from] as Row)
  }

/** Moves a row before another, or to the end. */
export const moveBefore =
  (key: string, before: string | undefined): Change =>
  (rows) => {
    const row = rows.find((one) => one.key === key)
    if (!row || key === before) return rows
    const rest = without(rows, key)
    const to = before === undefined ? rest.length : rest.findIndex((one) => one.key === before)
    const moved = insertAt(rest, to < 0 ? rest.length : to, row)
    return moved.every((one, i) => one === rows[i]) ? rows : moved
  }

export const removeRows =
  (keys: ReadonlySet<string>): Change =>
  (rows) =>
    rows.some(({ key }) => keys.has(key)) ? rows.filter(({ key }) => !keys.has(key)) : rows

/** Where added items go: to the end of a section (by its heading's key), before all sections, or last. */
export type Place = { readonly section: string } | 'start' | 'end'

/** Adds items that are not there yet, at the end of a place. */
export const addItems =
  (items: readonly ItemRef[], place: Place): Change =>
  (rows) => {
    const there = new Set(rows.map(({ key }) => key))
    const added = items
      .map((item): Row => ({ kind: 'item', key: itemKey(item), item, version: null }))
      .filter(({ key }) => !there.has(key) && there.add(key))
    if (added.length === 0) return rows
    const at = endOf(rows, place)
    return [...rows.slice(0, at), ...added, ...rows.slice(at)]
  }

function endOf(rows: Rows, place: Place): number {
  if (place === 'end') return rows.length
  const start = place === 'start' ? -1 : rows.findIndex(({ key }) => key === place.section)
  if (start < 0 && place !== 'start') return rows.length
  const next = rows.findIndex(({ kind }, i) => i > start && kind === 'heading')
  return next < 0 ? rows.length : next
}

/** Adds a heading before a row, or last. */
export const addHeading =
  (heading: HeadingRow, before: string | undefined): Change =>
  (rows) => {
    const at = before === undefined ? -1 : rows.findIndex(({ key }) => key === before)
    return insertAt(rows, at < 0 ? rows.length : at, heading)
  }

export const renameHeading =
  (key: string, text: string): Change =>
  (rows) =>
    rows.some((row) => row.key === key && row.kind === 'heading' && row.text !== text)
      ? rows.map((row) => (row.key === key && row.kind === 'heading' ? { ...row, text } : row))
      : rows

/** Pins items to versions, by key. */
export const pinVersions =
  (versions: ReadonlyMap<string, string>): Change =>
  (rows) =>
    rows.map((row) =>
      row.kind === 'item' && versions.has(row.key)
        ? { ...row, version: versions.get(row.key) ?? null }
        : row,
    )

const without = (rows: Rows, key: string): Row[] => rows.filter((row) => row.key !== key)

const insertAt = (rows: Rows, at: number, row: Row): Row[] => [
  ...rows.slice(0, at),
  row,
  ...rows.slice(at),
]
