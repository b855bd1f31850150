import { opensStory } from '../../patterns/datelines'
import { noticeWords } from '../../patterns/notices'
import type { Cues } from '../labels/types'
import { seen } from '../labels/seen'
import { once } from './fits'
import { rangeKey } from './keys'
import type { Range, Reading, Scene } from './types'

/** What speaks for a stretch of paragraphs being one whole story: its length, its marks, its subheads. */
export function storyCues(scene: Scene, range: Range, reading: Reading): Cues {
  const key = rangeKey(scene, range) * 4 + Math.min(3, reading.subheads)
  return once(scene, 'story', key, () => {
    const length = range.to - range.from + 1
    const size = length > 8 ? 9 : length > 4 ? 5 : length > 2 ? 3 : length
    const { credits, datelines } = marksIn(scene, range)
    return seen({
      [`story size ${size} ${scene.kind}`]: true,
      [`story subheads ${Math.min(3, reading.subheads)} of ${size}`]: true,
      [`story credits inside ${Math.min(2, credits)}`]: credits > 0,
      [`story datelines inside ${Math.min(2, datelines)}`]: datelines > 0,
    })
  })
}

/** Marks that end or begin a story, inside of it. */
function marksIn({ units, at }: Scene, { from, to }: Range) {
  const inside = units.slice((at[from] ?? 0) + 1, at[to] ?? 0)
  return {
    credits: inside.filter(({ kind }) => kind === 'credit' || kind === 'jump').length,
    datelines: inside.filter(({ kind, text }) => kind === 'paragraph' && opensStory(text)).length,
  }
}

/** A story has no headline; taken back when one is found. */
export function bareCues(scene: Scene, range: Range, by: 1 | -1): Cues {
  return once(scene, by > 0 ? 'bare' : 'no longer bare', rangeKey(scene, range), () => {
    const { from, to } = range
    const { units, at, kind } = scene
    const text = units[at[from] ?? 0]?.text ?? ''
    const signs = seen({
      [`bare ${kind}`]: true,
      'bare opens': opensStory(text),
      'bare notice': noticeWords(text) > 0,
      'bare single': from === to,
      'bare short': from === to && text.length < 60,
      'bare taken up': units[(at[from] ?? 0) - 1]?.kind === 'from',
      'bare first': from === 0,
    })
    return signs.map(([name, value]) => [name, value * by] as const)
  })
}
