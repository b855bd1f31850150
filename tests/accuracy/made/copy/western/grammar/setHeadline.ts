import { expand } from './expand'
import { startSentence } from './startSentence'
import type { HeadCase, Scope } from './types'

const SMALL = new Set(
  'a an the of in on at to for and or by from with as but nor per into over after'.split(' '),
)

/** A template's headline in its case, broken at ` / ` or, when it is long and chance has it, in two. */
export function setHeadline(
  template: string,
  scope: Scope,
  habit: { readonly headCase: HeadCase; readonly stop: boolean },
): readonly string[] {
  const whole = caseOf(startSentence(expand(template, scope)), habit.headCase)
  const parts = whole.split(' / ')
  const broken =
    parts.length === 1 && whole.length > 30 && scope.random.chance(0.5) ? halves(whole) : parts
  const last = broken.at(-1) ?? ''
  return habit.stop && !/[.!?…]$/u.test(last) ? [...broken.slice(0, -1), `${last}.`] : broken
}

/** `Fire at the mill` as `FIRE AT THE MILL`, `Fire at the Mill` or as it is. */
export function caseOf(text: string, headCase: HeadCase): string {
  if (headCase === 'sentence') return text
  if (headCase === 'capitals') return text.toUpperCase()
  return text
    .split(' ')
    .map((word, at) =>
      at > 0 && SMALL.has(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
}

/** At the space nearest to the middle; never behind a French space, which is none. */
function halves(text: string): readonly string[] {
  const middle = text.length / 2
  const spaces = [...text.matchAll(/ /gu)].map((match) => match.index)
  const at = spaces.reduce(
    (best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best),
    -text.length,
  )
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text]
}
