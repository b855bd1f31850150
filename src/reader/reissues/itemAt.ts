import type { Edition, EditionItem } from '@/reissues/types'

/** An item in its edition: its section's heading, and the items before and after it. */
export type PlacedItem = {
  readonly item: EditionItem
  readonly heading: string
  readonly previous: EditionItem | undefined
  readonly next: EditionItem | undefined
}

/** The item of a number where it stands; nothing for a number that is not or no longer there. */
export function itemAt(
  { sections }: Pick<Edition, 'sections'>,
  number: number,
): PlacedItem | undefined {
  const all = sections.flatMap(({ heading, items }) => items.map((item) => ({ item, heading })))
  const at = all.findIndex(({ item }) => item.number === number)
  const found = all[at]
  return found && { ...found, previous: all[at - 1]?.item, next: all[at + 1]?.item }
}
