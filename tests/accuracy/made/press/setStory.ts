import { showsPieces } from './blanks'
import { toFrames } from './frames'
import { resembles } from './resembles'
import { setBody } from './setBody'
import { setHead } from './setHead'
import type { Setting } from './setting'
import type { Galley, SetLine, Story } from './types'

/** A story in type: its heading (null without one) and the frames of its body. */
export type Setup = {
  readonly story: Story
  readonly head: Galley | null
  readonly frames: readonly Galley[]
}

/** Sets a story; ranks of its heading that drift stand at the top or the end of its body. */
export const setStory = (options: Setting & { readonly page: readonly Story[] }): Setup => {
  const { story, habits, random, page } = options
  const { item, copy } = story
  const { heads } = habits
  const { kicker, headline, deck, byline } = setHead(options)
  const alone = headline.length === 0
  const drifts = (share: number, told: boolean): boolean => alone || (told && random.chance(share))
  const deckTold = /^[—―]/u.test(copy.deck ?? '') && resembles(story, page, copy.deck)
  const kickerAt = drifts(heads.kickerAdrift, true) ? 'top' : 'head'
  const deckAt = drifts(heads.deckAdrift, deckTold) ? 'top' : 'head'
  const bylineAt = drifts(heads.bylineAdrift, bylineTold(options)) ? heads.bylineAt : 'head'
  const at = (place: 'head' | 'top' | 'end'): SetLine[] => [
    ...(kickerAt === place ? kicker : []),
    ...(place === 'head' ? headline : []),
    ...(deckAt === place ? deck : []),
    ...(bylineAt === place ? byline : []),
  ]
  const lines = [...asMarks(at('top')), ...setBody(options), ...asMarks(at('end'))]
  const head = at('head')
  return {
    story,
    head: head.length === 0 ? null : { part: 'head', item, lines: head },
    frames: toFrames({ lines, habits, random }).map((frame) => ({
      part: 'body',
      item,
      lines: frame,
    })),
  }
}

/** A byline at a body's top could be that of the headline above, unless that one's story has its credit. */
const bylineTold = ({ story, habits, page }: Setting & { page: readonly Story[] }): boolean => {
  const before = page[story.item - 1]
  return showsPieces(habits) || before === undefined || before.copy.credits.length > 0
}

const asMarks = (lines: readonly SetLine[]): SetLine[] =>
  lines.map((line) => (line.join === 'rank' ? { ...line, join: 'mark' as const } : line))
