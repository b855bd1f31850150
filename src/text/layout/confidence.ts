import { SENTENCE_END } from '../patterns/scripts'
import { opensStory } from '../patterns/datelines'
import type { Whole } from './attachLoose'

/** How sure a proposed item is, 0 to 1: by the marks that bound it and by its headline's words in it. */
export function confidenceOf({ story, pair }: Whole): number {
  if (story.kind === 'caption') return 0.85
  if (story.kind === 'pointer') return 0.8
  const paragraphs = story.units.filter((unit) => unit.kind === 'paragraph')
  const first = paragraphs[0]?.text ?? ''
  const last = paragraphs.at(-1)?.text ?? ''
  const opens = opensStory(first) ? 0.15 : 0
  const closes = story.units.some((unit) => unit.kind === 'credit') ? 0.1 : 0
  const whole = SENTENCE_END.test(last) ? 0.1 : -0.1
  const head = pair ? 0.1 + 0.3 * Math.min(1, pair.share * 1.5) : -0.1
  return (
    Math.round(Math.max(0.05, Math.min(0.99, 0.35 + opens + closes + whole + head)) * 100) / 100
  )
}
