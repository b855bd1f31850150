import type { Desk } from '../copy/types'
import type { Habits } from '../press/habits'
import { makePage } from '../press/makePage'
import type { House } from '../types'

/** Makes a house of its habits and its desk. */
export const toHouse = (options: {
  readonly half: House['half']
  /** What is particular, in one line. */
  readonly habit: string
  readonly habits: Habits
  readonly desk: Desk
}): House => {
  const { half, habit, habits, desk } = options
  return {
    name: habits.house,
    half,
    habit,
    make: (seed) => makePage({ habits, desk, seed }),
  }
}
