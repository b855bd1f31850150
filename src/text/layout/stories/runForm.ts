import { capitalShare, isCapitals } from '../../patterns/latinCase'
import { isNoticeTitle } from '../../patterns/notices'
import { toCells, hasHan } from '../../patterns/scripts'
import { isOfficeName } from '../../patterns/signers'
import { isSort } from '../../patterns/sorts'
import type { Unit } from '../draft'
import { CLAUSE } from '../labels/closed'
import type { Cues } from '../labels/types'
import { seen } from '../labels/seen'

/** How a run of headline lines looks, apart from where it stands. */
export function formOf(run: readonly Unit[]): Readonly<Record<string, boolean>> {
  const longest = Math.max(...run.map(({ text }) => toCells(text)))
  const first = run[0]?.text ?? ''
  return {
    numbered: run.some(({ text }) => CLAUSE.test(text)),
    [`size ${Math.min(4, run.length)}`]: true,
    [`width ${longest <= 8 ? 0 : longest <= 16 ? 1 : longest <= 28 ? 2 : longest <= 44 ? 3 : 4}`]: true,
    title: run.some(({ text }) => isNoticeTitle(text)),
    sort: run.some(({ text }) => isSort(text)),
    dash: run.some(({ text }) => /^(?:——|—|--)/u.test(text)),
    set: run.some(isSet),
    asking: run.some(({ text }) => /[？?！!]$/u.test(text)),
    stop: /[。.]$/u.test(run.at(-1)?.text ?? ''),
    office: run.length === 1 && isOfficeName(first),
    [`case ${caseOf(first)}`]: true,
  }
}

/** Set apart by its type, as far as a text shows it. */
export function isSet({ pieces }: Unit): boolean {
  return pieces.some((piece) => piece.set || piece.mark === 'vertical')
}

/** How the words of a headline line are set: Han lines have no capitals. */
export function caseOf(text: string): 'han' | 'capitals' | 'titled' | 'sentence' {
  if (hasHan(text)) return 'han'
  if (isCapitals(text)) return 'capitals'
  return capitalShare(text) >= 0.7 ? 'titled' : 'sentence'
}

/** Names the signs that hold after what they speak for. */
export function named(side: string, signs: Readonly<Record<string, boolean>>): Cues {
  return seen(signs).map(([name, value]) => [`${side} ${name}`, value] as const)
}
