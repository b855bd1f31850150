import type { Copy, Order } from '../../types'
import { expand } from '../grammar/expand'
import { pickFresh } from '../grammar/fresh'
import type { Voice } from '../voice'
import { openStory } from './openStory'
import { setHead } from './setHead'
import { inOrder, toParagraphs } from './toParagraphs'

const SENTENCES = { short: 3, middle: 6, long: 9 } as const

/** A letter to the editor: greeting, what it is about, compliments, who writes and from where. */
export function writeLetter(voice: Voice, order: Order): Copy {
  const { letters, language } = voice
  const letter = pickFresh(letters.letters, order.random)
  const scope = openStory(voice, order, letter.facts)
  const style = voice.styles[scope.era]
  const { random } = scope
  const greeting = expand(random.pick(letters.greetings), scope)
  const told = [
    pickFresh(letters.openings, random),
    // The first says what the letter is about; the others lean on it.
    ...letter.body.slice(0, 1),
    ...inOrder(letter.body.slice(1), SENTENCES[order.length] - 1, scope),
  ]
  const body = toParagraphs(told, style.sentences + 1, scope)
  const runOn = /[—–]$/u.test(greeting)
  const signature = random.pick(letters.signatures).split(' // ')
  return {
    kind: 'article',
    genre: 'letter',
    language,
    ...setHead(
      { kickers: letters.kickers, headlines: letter.headlines, decks: [] },
      { kicker: 0.25, deck: 0 },
      { style, scope },
    ),
    credits: [],
    paragraphs: [
      ...(runOn ? [] : [greeting]),
      ...body.map((text, at) =>
        at === 0 && runOn ? greeting + (/ [—–]$|–$/u.test(greeting) ? ' ' : '') + text : text,
      ),
    ].map((text) => ({ role: 'body', text })),
    signature: [random.pick(letters.closings), ...signature].map((line) => expand(line, scope)),
  }
}
