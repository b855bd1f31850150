import type { Copy, Order } from '../../types'
import { expand } from '../grammar/expand'
import { startSentence } from '../grammar/startSentence'
import type { Voice } from '../voice'
import { namesIn } from './sign'
import { takeUp } from './writeNews'

/** The words under a photograph, mostly with the photographer behind them. */
export function writeCaption(voice: Voice, order: Order): Copy {
  const { subject, scope } = takeUp(voice, order)
  const { random } = scope
  const first = startSentence(expand(random.pick(subject.captions), scope))
  const more = random.chance(0.35) ? [expand(random.pick(subject.body), scope)] : []
  const text = [first, ...more.map(startSentence)].join(' ')
  const named = order.credit !== 'none' && random.chance(0.8)
  const closing = named ? expand(random.pick(voice.photoCredits), scope) : ''
  return {
    kind: 'caption',
    genre: 'caption',
    language: voice.language,
    headline: [],
    ...(closing && { closing }),
    credits: namesIn(closing, scope),
    paragraphs: [{ role: 'body', text }],
  }
}
