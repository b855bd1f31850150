import type { Copy, CopyParagraph, Order } from '../../types'
import { expand } from '../grammar/expand'
import { pickFresh } from '../grammar/fresh'
import type { Voice } from '../voice'
import { openStory } from './openStory'
import { setHead } from './setHead'
import { inOrder, toParagraphs } from './toParagraphs'

const SENTENCES = { short: 8, middle: 14, long: 26 } as const
const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(
  ' ',
)

/** One day's part of a novel: its chapter as a subhead, narration and speech, and that it goes on. */
export function writeSerial(voice: Voice, order: Order): Copy {
  const serial = pickFresh(voice.serials, order.random)
  const number = order.random.int(2, NUMERALS.length)
  const scope = openStory(voice, order, {
    ...serial.facts,
    part: String(number),
    chapter: NUMERALS[number - 1] ?? '',
  })
  const style = voice.styles[scope.era]
  const { random } = scope
  const count = SENTENCES[order.length]
  const told = inOrder(serial.narration, Math.ceil(count / 2), scope).flatMap((sentence, at) => {
    const speech = random.chance(0.6)
      ? serial.speech[(at + number) % serial.speech.length]
      : undefined
    return speech ? [sentence, speech] : [sentence]
  })
  const body = toParagraphs(told, 3, scope).map((text): CopyParagraph => ({ role: 'body', text }))
  const chapter: CopyParagraph[] = random.chance(0.6)
    ? [{ role: 'subhead', text: expand(random.pick(serial.chapters), scope) }]
    : []
  const end: CopyParagraph[] = random.chance(0.7)
    ? [{ role: 'body', text: expand(random.pick(serial.ends), scope), own: true }]
    : []
  const author = scope.facts.author
  return {
    kind: 'article',
    genre: 'serial',
    language: voice.language,
    ...setHead(
      { kickers: serial.kickers, headlines: serial.titles, decks: [] },
      { kicker: 0.5, deck: 0 },
      { style, scope },
    ),
    ...signedBy(expand(random.pick(serial.authors), scope), author),
    paragraphs: [...chapter, ...body, ...end],
  }
}

/** The byline and the name in it, in its own letters. */
export function signedBy(byline: string, author = '') {
  const credits = [author, author.toUpperCase()].filter((name) => name && byline.includes(name))
  return { ...(byline && { byline }), credits: credits.slice(0, 1) }
}
