import { toFrames } from './frames'
import { setBody, type Setting } from './setBody'
import { setHead } from './setHead'
import type { Galley, SetLine, Story } from './types'

/** A story in type: its heading (null without one) and the frames of its body. */
export type Setup = {
  readonly story: Story
  readonly head: Galley | null
  readonly frames: readonly Galley[]
}

/** Sets a story; ranks of its heading that drift stand at the top or the end of its body. */
export const setStory = (options: Setting): Setup => {
  const { story, habits, random } = options
  const { item, copy } = story
  const { heads } = habits
  const { kicker, headline, deck, byline } = setHead(options)
  const alone = headline.length === 0
  const drifts = (share: number): boolean => alone || random.chance(share)
  const kickerAt = drifts(heads.kickerAdrift) ? 'top' : 'head'
  const deckAt = drifts(heads.deckAdrift) && /^[—―]/u.test(copy.deck ?? '') ? 'top' : 'head'
  const bylineAt = drifts(heads.bylineAdrift) ? (alone ? 'top' : heads.bylineAt) : 'head'
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

const asMarks = (lines: readonly SetLine[]): SetLine[] =>
  lines.map((line) => (line.join === 'rank' ? { ...line, join: 'mark' as const } : line))
