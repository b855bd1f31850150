import { only } from '../store/select'
import type { Selection, State } from '../store/types'

/** The cursor on the first row of an item. */
export const atItem =
  (item: string | undefined) =>
  (state: State): Selection => {
    const row = state.rows.find((one) => one.item === item)
    return row ? only(row.key) : state.selection
  }
