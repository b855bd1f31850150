import type { Copy, Order } from '../../types'
import { expand } from '../grammar/expand'
import { pickFresh } from '../grammar/fresh'
import type { Voice } from '../voice'
import { openStory } from './openStory'
import { setHead } from './setHead'
import { inOrder } from './toParagraphs'
import { signedBy } from './writeSerial'

const STANZAS = { short: 1, middle: 2, long: 4 } as const

/** Verse: every line its own paragraph. Unsigned when the order wants no writer named. */
export function writePoem(voice: Voice, order: Order): Copy {
  const poem = pickFresh(voice.poems, order.random)
  const scope = openStory(voice, order, poem.facts)
  const { random } = scope
  const author = expand(random.pick(poem.authors), scope)
  const head = setHead(
    { kickers: [], headlines: poem.titles, decks: [] },
    { kicker: 0, deck: 0 },
    { style: voice.styles[scope.era], scope },
  )
  const signed = signedBy(author, scope.facts.poet)
  const where =
    order.credit === 'none'
      ? { credits: [] }
      : order.credit === 'closing'
        ? { closing: author, credits: signed.credits }
        : signed
  return {
    kind: 'article',
    genre: 'poem',
    language: voice.language,
    ...head,
    ...where,
    paragraphs: inOrder(poem.stanzas, STANZAS[order.length], scope).flatMap((stanza) =>
      stanza.map((line) => ({ role: 'body' as const, text: expand(line, scope), own: true })),
    ),
  }
}
