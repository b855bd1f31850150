import type { Copy, CopyParagraph, Order } from '../../types'
import { expand } from '../grammar/expand'
import { pickFresh } from '../grammar/fresh'
import type { Voice } from '../voice'
import { openStory } from './openStory'
import { setHead } from './setHead'
import { signOpinion } from './sign'
import { inOrder } from './toParagraphs'

const PAIRS = { short: 2, middle: 4, long: 8 } as const

/** Questions and answers, each a paragraph behind its label. */
export function writeInterview(voice: Voice, order: Order): Copy {
  const interview = pickFresh(voice.interviews, order.random)
  const scope = openStory(voice, order, interview.facts)
  const style = voice.styles[scope.era]
  const { random } = scope
  const { byline, closing, credits } = signOpinion(order, style, scope)
  const habit = random.int(0, interview.labels.asks.length - 1)
  const asks = expand(interview.labels.asks[habit] ?? '', scope)
  const answers = expand(interview.labels.answers[habit] ?? '', scope)
  const body = (text: string): CopyParagraph => ({ role: 'body', text })
  const pairs = inOrder(interview.pairs, PAIRS[order.length], scope).flatMap((pair) => {
    const [question = '', answer = ''] = pair.split(' // ').map((part) => expand(part, scope))
    return [body(`${asks} ${question}`.trim()), body(`${answers} ${answer}`.trim())]
  })
  return {
    kind: 'article',
    genre: 'interview',
    language: voice.language,
    ...setHead(
      { kickers: [], headlines: interview.headlines, decks: interview.decks },
      { kicker: 0, deck: 0.5 },
      { style, scope },
    ),
    ...(byline && { byline }),
    ...(closing && { closing }),
    credits,
    paragraphs: [body(expand(random.pick(interview.intros), scope)), ...pairs],
  }
}
