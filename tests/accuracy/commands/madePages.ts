import { houses, pagesOf } from '../made'
import type { House } from '../made/types'
import type { Labelled } from '../score/findLabelled'
import type { Asked } from './types'

/** Pages of a house, with its name, half and habit. */
export type HousePages = Pick<House, 'name' | 'half' | 'habit'> & { readonly pages: Labelled[] }

/** Gives the made pages that were asked for, by house; throws an Error when no house has that name. */
export function madePages(
  asked: Pick<Asked, 'half' | 'house'> & { readonly pages: number },
): HousePages[] {
  const chosen = houses.filter(
    ({ name, half }) =>
      (asked.house ?? name) === name && (asked.half === undefined || asked.half === half),
  )
  if (chosen.length === 0) {
    const names = houses.map(({ name, half }) => `${name} (${half})`).join(', ')
    throw new Error(`There is no such house. There are: ${names}.`)
  }
  return chosen.map((house) => {
    const { name, half, habit } = house
    return { name, half, habit, pages: pagesOf(house, asked.pages) }
  })
}
