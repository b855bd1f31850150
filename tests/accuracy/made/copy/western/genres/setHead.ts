import { expand } from '../grammar/expand'
import { caseOf, setHeadline } from '../grammar/setHeadline'
import { startSentence } from '../grammar/startSentence'
import type { Scope } from '../grammar/types'
import type { Style } from '../voice'

type Heads = {
  readonly kickers: readonly string[]
  readonly headlines: readonly string[]
  readonly decks: readonly string[]
}

/** Kicker, headline and deck from their templates; kicker and deck with the given shares. */
export function setHead(
  heads: Heads,
  shares: { readonly kicker: number; readonly deck: number },
  { style, scope }: { readonly style: Style; readonly scope: Scope },
) {
  const { random } = scope
  const kicker = heads.kickers.length > 0 && random.chance(shares.kicker)
  const deck = heads.decks.length > 0 && random.chance(shares.deck)
  return {
    ...(kicker && { kicker: expand(random.pick(heads.kickers), scope) }),
    headline: setHeadline(random.pick(heads.headlines), scope, {
      headCase: random.pick(style.headCases),
      stop: style.stop,
    }),
    ...(deck && { deck: setDeck(random.pick(heads.decks), style, scope) }),
  }
}

function setDeck(template: string, style: Style, scope: Scope): string {
  const text = caseOf(startSentence(expand(template, scope)), style.deckCase)
  return style.stop && !/[.!?…]$/u.test(text) ? `${text}.` : text
}

/** A headline all but one time in eight names what the story is about. */
export function headlinesOf(
  subject: { readonly headlines: readonly string[]; readonly allusive: readonly string[] },
  scope: Scope,
): readonly string[] {
  return scope.random.chance(0.12) && subject.allusive.length > 0
    ? subject.allusive
    : subject.headlines
}
