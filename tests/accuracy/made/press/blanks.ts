import type { Random } from '../copy/types'
import type { Habits } from './habits'
import type { Join } from './types'

type Gap = {
  readonly join: Join
  /** The line before, as printed. */
  readonly before: string
  readonly habits: Habits
  readonly random: Random
}

/** Whether the eye sees that a deck or kicker is no further line of its headline. */
export const showsRanks = ({ blanks, heads }: Pick<Habits, 'blanks' | 'heads'>): boolean =>
  heads.lines === 'tight' && ['paragraph', 'piece', 'frame'].includes(blanks)

/** Whether blank lines part the pieces of a page and nothing smaller. */
export const showsPieces = ({ blanks }: Pick<Habits, 'blanks'>): boolean =>
  blanks === 'piece' || blanks === 'frame'

/** How many blank lines stand before a line, by its join and the house's habit. */
export const blanksBefore = (gap: Gap): number => {
  const { join, habits } = gap
  if (join === 'upright') return 0
  if (join === 'column') return habits.blanks === 'none' ? 0 : 1
  switch (habits.blanks) {
    case 'none':
      return 0
    case 'every':
      return everyLine(gap)
    case 'random':
      return atRandom(gap)
    case 'paragraph':
      return join === 'wrap' || join === 'row' || join === 'title' ? 0 : 1
    case 'piece':
      return insidePiece(join) ? 0 : 1
    case 'frame':
      return insidePiece(join) ? 0 : join === 'item' || join === 'frame' ? 2 : 1
  }
}

/** With lines of a headline apart, ranks are as far apart as pieces. */
const insidePiece = (join: Join): boolean =>
  ['wrap', 'row', 'paragraph', 'mark', 'title'].includes(join)

/** A blank line after every line but some: inside headings, after a digit, before a new frame. */
const everyLine = ({ join, before, habits, random }: Gap): number => {
  if (join === 'title' || join === 'rank') return habits.heads.lines === 'tight' ? 0 : 1
  if (join === 'item' || join === 'frame') return random.chance(0.4) ? 0 : 1
  if (/[0-9,]$/u.test(before)) return random.chance(0.85) ? 0 : 1
  return random.chance(0.985) ? 1 : 0
}

const atRandom = ({ join, random }: Gap): number => {
  const share = join === 'wrap' ? 0.12 : join === 'title' ? 0.1 : join === 'item' ? 0.6 : 0.35
  return random.chance(share) ? random.int(1, 2) : 0
}
