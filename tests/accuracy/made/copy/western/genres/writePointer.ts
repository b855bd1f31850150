import type { Copy, Order } from '../../types'
import { expand } from '../grammar/expand'
import { startSentence } from '../grammar/startSentence'
import type { Voice } from '../voice'
import { takeUp } from './writeNews'

/** A line that only sends the reader to another page: `Harbour strike: See Page 4`. */
export function writePointer(voice: Voice, order: Order): Copy {
  const { subject, scope } = takeUp(voice, order)
  const { random } = scope
  const topic = startSentence(expand(random.pick(subject.headlines), scope)).replaceAll(' / ', ' ')
  const facts = { ...scope.facts, topic, page: String(random.int(2, 16)) }
  const text = expand(random.pick(voice.pointers), { ...scope, facts })
  return {
    kind: 'pointer',
    genre: 'pointer',
    language: voice.language,
    headline: [],
    credits: [],
    paragraphs: [{ role: 'body', text }],
  }
}
