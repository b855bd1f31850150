import type { Desk } from '../copy/types'
import type { Habits } from '../press/habits'
import { makePage } from '../press/makePage'
import type { House } from '../types'

/** A house whose habits can be read. */
export type Paper = House & { readonly habits: Habits }

/** Makes a house of its habits and its desk. */
export const toHouse = (options: {
  readonly half: House['half']
  /** What is particular, in one line. */
  readonly habit: string
  readonly habits: Habits
  readonly desk: Desk
}): Paper => {
  const { half, habit, habits, desk } = options
  return {
    name: habits.house,
    half,
    habit,
    habits,
    make: (seed) => makePage({ habits, desk, seed }),
  }
}
