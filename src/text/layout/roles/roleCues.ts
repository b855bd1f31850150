import { startsLow } from '../../patterns/latinCase'
import { isNoticeTitle } from '../../patterns/notices'
import { toCells } from '../../patterns/scripts'
import { isSort } from '../../patterns/sorts'
import type { Piece } from '../draft'
import { seen } from '../labels/seen'
import type { Cues } from '../labels/types'
import { caseOf } from '../stories/runForm'

/** What a headline line is, from above to below. */
export const HEAD_ROLES = ['kicker', 'headline', 'deck'] as const
export type HeadRoleName = (typeof HEAD_ROLES)[number]

/** How many of the first lines are the kicker, and how many up to the deck. */
export type Split = { readonly headline: number; readonly deck: number }

/** The role of a line in a split of its story's headline lines. */
export function roleAt({ headline, deck }: Split, at: number): HeadRoleName {
  return at < headline ? 'kicker' : at < deck ? 'headline' : 'deck'
}

/** What speaks for a split of a story's headline lines into kicker, headline and deck, by name. */
export function splitCues(lines: readonly Piece[], split: Split): Cues {
  const longest = Math.max(...lines.map(({ cells }) => cells))
  return lines.flatMap((line, at) => {
    const role = roleAt(split, at)
    const own = lineCues(line, { at, of: lines.length, longest }).map(
      ([name, value]) => [`${role} ${name}`, value] as const,
    )
    const before = lines[at - 1]
    return before ? [...own, ...stepCues(before, line, roleAt(split, at - 1), role)] : own
  })
}

type Position = { readonly at: number; readonly of: number; readonly longest: number }

function lineCues({ text, set, mark, cells }: Piece, { at, of, longest }: Position): Cues {
  const size = cells <= 8 ? 0 : cells <= 16 ? 1 : cells <= 28 ? 2 : cells <= 44 ? 3 : 4
  const place = `${Math.min(at, 4)} of ${Math.min(of, 5)}`
  const part = cells / Math.max(1, longest)
  return seen({
    [`place ${place}`]: true,
    [`width ${size}`]: true,
    [`part ${part > 0.99 ? 'longest' : part > 0.7 ? 'long' : part > 0.4 ? 'middle' : 'short'}`]: true,
    [`case ${caseOf(text)}`]: true,
    sort: isSort(text),
    title: isNoticeTitle(text),
    dash: /^(?:——|—|--)/u.test(text),
    set,
    vertical: mark === 'vertical',
    stop: /[。.]$/u.test(text),
    asking: /[？?！!]$/u.test(text),
    colon: /[：:]$/u.test(text),
    comma: /[，,]/u.test(text),
    bracketed: /^[【〔[（(].*[】〕\]）)]$/u.test(text),
    low: startsLow(text),
  })
}

function stepCues(before: Piece, line: Piece, from: HeadRoleName, to: HeadRoleName): Cues {
  const next = (before.lines.at(-1) ?? 0) + line.gap + 1 === line.lines[0]
  const gap = !next ? 'elsewhere' : line.gap === 0 ? 'tight' : line.gap === 1 ? 'one' : 'wide'
  const [above, below] = [toCells(before.text), toCells(line.text)]
  const step = `${from} ${to}`
  return seen({
    [`${step} ${gap}`]: true,
    [`${step} ${caseOf(before.text)} ${caseOf(line.text)}`]: true,
    [`${step} equal`]: above === below && above >= 8,
    [`${step} longer`]: below > above * 1.25,
    [`${step} shorter`]: below < above * 0.8,
    [`${step} stop`]: /[。.]$/u.test(before.text),
    [`${step} low`]: startsLow(line.text),
    [`${step} deck form`]: isDeckForm(before, line),
    [`${step} set`]: before.set !== line.set,
    [`${step} alike`]: before.set && line.set,
  })
}

/** A line in small letters with a period, tight below one in capitals: `OLD MILL GRINDS⏎Farmers Put Up the Money.` */
function isDeckForm(before: Piece, line: Piece): boolean {
  if (line.gap > 0 || !/\p{L}\.$/u.test(line.text)) return false
  return caseOf(before.text) === 'capitals' && caseOf(line.text) !== 'capitals'
}
