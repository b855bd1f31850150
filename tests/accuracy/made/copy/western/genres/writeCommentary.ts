import type { Copy, Order } from '../../types'
import { pickFresh, someFresh } from '../grammar/fresh'
import type { Voice } from '../voice'
import { setHead } from './setHead'
import { signOpinion } from './sign'
import { inOrder, strew, toParagraphs } from './toParagraphs'
import { takeUp } from './writeNews'

const ARGUMENTS = { short: 3, middle: 7, long: 14 } as const

/** A leading article or a signed opinion on some subject's matter. */
export function writeCommentary(voice: Voice, order: Order): Copy {
  const { opinion, language } = voice
  const { subject, scope, style } = takeUp(voice, order)
  const { byline, closing, credits } = signOpinion(order, style, scope)
  const { random } = scope
  // What people said is for reports.
  const stated = subject.body.filter((sentence) => !/[“„«]/u.test(sentence))
  const count = ARGUMENTS[order.length] + random.int(0, 2)
  return {
    kind: 'article',
    genre: 'commentary',
    language,
    ...setHead({ ...opinion, decks: [] }, { kicker: 0.3, deck: 0 }, { style, scope }),
    ...(byline && { byline }),
    ...(closing && { closing }),
    credits,
    paragraphs: toParagraphs(
      [
        pickFresh(opinion.openings, random),
        ...strew(
          someFresh(opinion.arguments, count, random),
          inOrder(stated, count / 4, scope),
          scope,
        ),
        pickFresh(opinion.endings, random),
      ],
      style.sentences + 1,
      scope,
    ).map((text) => ({ role: 'body', text })),
  }
}
