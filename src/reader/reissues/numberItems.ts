import type { Edition } from '@/reissues/types'
import type { NumberedItem } from './types'

export type NumberedSection = {
  readonly heading: string
  readonly items: readonly NumberedItem[]
}

/** The sections with the number of each item: its place when the edition was approved. */
export const numberItems = ({ sections }: Pick<Edition, 'sections'>): readonly NumberedSection[] =>
  sections.map(({ heading, items }) => ({
    heading,
    items: items.map((item) => ({ item, number: item.number })),
  }))

/** The item of a number with its section's heading and the items beside it; nothing for any other number. */
export function itemAt(edition: Pick<Edition, 'sections'>, number: number) {
  const all = numberItems(edition).flatMap(({ heading, items }) =>
    items.map((numbered) => ({ ...numbered, heading })),
  )
  const at = all.findIndex((one) => one.number === number)
  const found = all[at]
  return found && { ...found, previous: all[at - 1], next: all[at + 1] }
}
