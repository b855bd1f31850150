import type { Random } from '../copy/types'
import { showsPieces } from './blanks'
import type { Group } from './arrange'
import { setDirt, type Furniture } from './furniture'
import type { Habits } from './habits'
import type { Setup } from './setStory'
import type { Galley } from './types'

type Page = {
  readonly groups: readonly Group[]
  /** Captions and pointers. */
  readonly loose: readonly Setup[]
  readonly notices: readonly Setup[]
  readonly furniture: Furniture
  readonly habits: Habits
  readonly random: Random
}

/** Brings captions, pointers, the classified column, furniture and dirt in among the stories of a page. */
export const mingle = (page: Page): Galley[] => {
  const { furniture, habits, random } = page
  const groups = [...page.groups]
  for (const setup of page.loose) {
    if (setup.story.copy.kind === 'caption' && wentBetween(groups, setup, page)) continue
    groups.splice(random.int(0, groups.length), 0, galleysOf(setup, 'before'))
  }
  if (page.notices.length > 0) {
    const at = random.chance(0.7) ? groups.length : random.int(1, groups.length)
    groups.splice(at, 0, noticeColumn(page))
  }
  if (furniture.middle.length > 0) {
    groups.splice(random.int(1, groups.length), 0, furniture.middle)
  }
  const stream = groups.flatMap((group, i) =>
    i === 0 ? group : [...setDirt(habits, random), ...group],
  )
  return [...furniture.top, ...stream, ...furniture.bottom]
}

const galleysOf = ({ head, frames }: Setup, stand: 'before' | 'after'): Galley[] => {
  const heads = head === null ? [] : [head]
  return stand === 'before' ? [...heads, ...frames] : [...frames, ...heads]
}

/**
 * Notices stand one below the other, each with its title above, or below where the page has it so and
 * blank lines show it.
 */
const noticeColumn = ({ notices, habits }: Page): Galley[] => {
  const after = ['after', 'collected', 'away'].includes(habits.heads.stand) && showsPieces(habits)
  return notices.flatMap((notice) => galleysOf(notice, after ? 'after' : 'before'))
}

/** Puts a caption between two frames of a body, in mid-sentence, where the house has that. */
const wentBetween = (groups: Group[], setup: Setup, { habits, random }: Page): boolean => {
  if (habits.frames.between !== 'caption') return false
  const open = [...groups.keys()].filter((at) => seamOf(groups[at] ?? []) > 0)
  if (open.length === 0 || !random.chance(0.7)) return false
  const at = random.pick(open)
  const group = groups[at] ?? []
  const seam = seamOf(group)
  groups[at] = [...group.slice(0, seam), ...galleysOf(setup, 'before'), ...group.slice(seam)]
  return true
}

/** Where the second frame of a body begins right behind its first; 0 where none does. */
const seamOf = (group: Group): number =>
  Math.max(
    0,
    group.findIndex((galley, i) => {
      const before = group[i - 1]
      return galley.part === 'body' && before?.part === 'body' && before.item === galley.item
    }),
  )
