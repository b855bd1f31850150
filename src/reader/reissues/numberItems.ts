import type { Edition } from '@/reissues/types'
import type { NumberedItem } from './types'

export type NumberedSection = {
  readonly heading: string
  readonly items: readonly NumberedItem[]
}

/** The sections with their items numbered from 1, on from section to section. */
export function numberItems({ sections }: Pick<Edition, 'sections'>): readonly NumberedSection[] {
  let before = 0
  return sections.map(({ heading, items }) => {
    const first = before + 1
    before += items.length
    return { heading, items: items.map((item, index) => ({ item, number: first + index })) }
  })
}

/** The item of a number with its section's heading and the items beside it; nothing for any other number. */
export function itemAt(edition: Pick<Edition, 'sections'>, number: number) {
  const all = numberItems(edition).flatMap(({ heading, items }) =>
    items.map((numbered) => ({ ...numbered, heading })),
  )
  const found = all[number - 1]
  return found && { ...found, previous: all[number - 2], next: all[number] }
}
