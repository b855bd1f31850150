import type { Copy, Order } from '../../types'
import { expand } from '../grammar/expand'
import { pickFresh } from '../grammar/fresh'
import type { Voice } from '../voice'
import { openStory } from './openStory'

/** A notice or small advertisement; some forms have a headline, some a signature. */
export function writeNotice(voice: Voice, order: Order): Copy {
  const form = order.random.pick(voice.notices)
  const scope = openStory(voice, order)
  const { random } = scope
  const headline =
    form.headlines.length > 0 ? expand(random.pick(form.headlines), scope).split(' / ') : []
  const signature = form.signatures.length > 0 ? random.pick(form.signatures).split(' // ') : []
  const paragraphs = pickFresh(form.texts, random).split(' // ')
  return {
    kind: 'notice',
    genre: 'notice',
    language: voice.language,
    headline,
    credits: [],
    paragraphs: paragraphs.map((text) => ({ role: 'body', text: expand(text, scope) })),
    ...(signature.length > 0 && { signature: signature.map((line) => expand(line, scope)) }),
  }
}
