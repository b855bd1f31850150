import type { Gold } from '../gold'
import { CAUSES, findCauses } from '../score/findCauses'
import type { Predicted } from '../score/types'

type Group = {
  readonly name: string
  readonly pages: readonly { readonly gold: Gold; readonly predicted: Predicted }[]
}

/** Gives a table's cells: of each group's items, how many are not found, and how many by each cause. */
export function causeRows(groups: readonly Group[]): string[][] {
  const rows = groups.map(({ name, pages }) => {
    const missed = pages.flatMap(findCauses)
    const items = pages.flatMap(({ gold }) => gold.items)
    const counts = CAUSES.map((cause) => missed.filter(({ causes }) => causes.includes(cause)))
    return [name, items, missed, ...counts].map((cell) =>
      typeof cell === 'string' ? cell : String(cell.length),
    )
  })
  return [['not found, by cause', 'items', 'not found', ...CAUSES], ...rows]
}
