import type { Random } from '../copy/types'
import type { Habits } from './habits'
import { setRun } from './setRun'
import type { Owner, Role, SetLine, Story } from './types'

/** How one story is set: its house, its measure, and the chance that its page has. */
export type Setting = {
  readonly story: Story
  readonly habits: Habits
  readonly width: number
  /** From which paragraph on the body goes on in a frame of another measure; null where it does not. */
  readonly turn: { readonly paragraph: number; readonly width: number } | null
  readonly random: Random
}

/** Who owns what of a story. */
export const ownerOf = (
  { story }: Setting,
  role: Role,
  paragraph: number | null = null,
): Owner => ({
  item: story.item,
  role,
  paragraph,
})

/** Sets a mark on a line of its own, broken to the measure where it is too long. */
export const markLines = (setting: Setting, text: string, role: Role): SetLine[] =>
  setRun({
    segments: [{ text, owner: ownerOf(setting, role) }],
    width: setting.width,
    indent: 0,
    join: 'mark',
    habits: setting.habits,
  })
