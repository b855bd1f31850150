import type { Copy, Order } from '../../types'
import { expand } from '../grammar/expand'
import { pickFresh, someFresh } from '../grammar/fresh'
import { caseOf } from '../grammar/setHeadline'
import { startSentence } from '../grammar/startSentence'
import type { Scope } from '../grammar/types'
import type { Style, Subject, Voice } from '../voice'
import { openStory } from './openStory'
import { headlinesOf, setHead } from './setHead'
import { sign } from './sign'
import { inOrder, strew, toParagraphs } from './toParagraphs'

const SENTENCES = { short: [2, 4], middle: [6, 12], long: [14, 24] } as const

/** A report: a lead behind its dateline, then what else is known. */
export function writeNews(voice: Voice, order: Order): Copy {
  const { subject, scope, style } = takeUp(voice, order)
  const signed = sign(order, style, scope)
  const heads = { ...subject, headlines: headlinesOf(subject, scope) }
  return {
    kind: 'article',
    genre: 'news',
    language: voice.language,
    ...setHead(
      heads,
      { kicker: 0.15, deck: order.length === 'short' ? 0.1 : 0.4 },
      { style, scope },
    ),
    ...signatures(signed),
    paragraphs: tell({ voice, order, subject, style, scope, lead: signed.lead }).map((text) => ({
      role: 'body',
      text,
    })),
  }
}

/** A longer piece: a deck, a byline, subheads between its parts. */
export function writeFeature(voice: Voice, order: Order): Copy {
  const { subject, scope, style } = takeUp(voice, order)
  const signed = sign(order, style, scope)
  const heads = { ...subject, headlines: headlinesOf(subject, scope) }
  const body = tell({ voice, order, subject, style, scope, lead: signed.lead })
  const subheads = inOrder(subject.subheads, Math.floor(body.length / 3), scope)
  const first = body.length >= 3 ? 2 : body.length
  const step = Math.max(1, Math.ceil((body.length - first) / Math.max(1, subheads.length)))
  return {
    kind: 'article',
    genre: 'feature',
    language: voice.language,
    ...setHead(heads, { kicker: 0.35, deck: 0.75 }, { style, scope }),
    ...signatures(signed),
    paragraphs: body.flatMap((text, at) => {
      const subhead = at >= first && (at - first) % step === 0 && subheads[(at - first) / step]
      const head = subhead && caseOf(expand(subhead, scope), style.subheadCase)
      return [
        ...(head ? [{ role: 'subhead' as const, text: head }] : []),
        { role: 'body' as const, text },
      ]
    }),
  }
}

/** A few lines, half of them under a headline of their own. */
export function writeBrief(voice: Voice, order: Order): Copy {
  const { subject, scope, style } = takeUp(voice, order)
  const signed = sign(order, style, scope)
  const named = scope.random.chance(0.75)
  const head = setHead(
    { ...subject, kickers: voice.briefKickers, decks: [] },
    { kicker: 0.12, deck: 0 },
    { style, scope },
  )
  const extra = inOrder(subject.body, scope.random.int(0, 2), scope)
  const text = [scope.random.pick(subject.leads), ...extra].map((line) =>
    startSentence(expand(line, scope)),
  )
  return {
    kind: 'article',
    genre: 'brief',
    language: voice.language,
    ...head,
    headline: named ? head.headline : [],
    ...(signed.closing && { closing: signed.closing }),
    credits: signed.byline ? [] : signed.credits,
    paragraphs: [{ role: 'body', text: signed.lead + text.join(' ') }],
  }
}

/** A subject, its facts settled, and the style of the paper's time. */
export function takeUp(voice: Voice, order: Order) {
  const subject = pickFresh(voice.subjects, order.random)
  const scope = openStory(voice, order, subject.facts)
  return { subject, scope, style: voice.styles[scope.era] }
}

function signatures({ byline, closing, credits }: ReturnType<typeof sign>) {
  return { ...(byline && { byline }), ...(closing && { closing }), credits }
}

type Telling = {
  readonly voice: Voice
  readonly order: Order
  readonly subject: Subject
  readonly style: Style
  readonly scope: Scope
  readonly lead: string
}

/** The paragraphs of a report: its lead alone, then its sentences with some general ones among them. */
function tell({ voice, order, subject, style, scope, lead }: Telling): string[] {
  const [low, high] = SENTENCES[order.length]
  const count = scope.random.int(low, high)
  const own = inOrder(subject.body, Math.ceil(count * 0.8), scope)
  const general = someFresh(voice.general, Math.min(6, count - own.length), scope.random)
  const first = lead + startSentence(expand(scope.random.pick(subject.leads), scope))
  return [first, ...toParagraphs(strew(own, general, scope), style.sentences, scope)]
}
