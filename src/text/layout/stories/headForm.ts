import { isNoticeTitle } from '../../patterns/notices'
import { isSort } from '../../patterns/sorts'
import { toCells } from '../../patterns/scripts'
import type { Unit } from '../draft'
import type { CueWeights } from '../weights'

/** A numbered crosshead: `一、…`, `（二）…`, `1.…`, `②…`. */
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|\d{1,2}[、．.)]|[①②③④⑤⑥⑦⑧⑨])/u

/** How much a run of headline lines looks like a subhead rather than the headline of a story. */
export function subheadForm(run: readonly Unit[], weights: CueWeights): number {
  const numbered = run.some(({ text }) => NUMBERED.test(text)) ? weights.subheadNumbered : 0
  const long = Math.max(...run.map(({ text }) => toCells(text))) > 44 ? weights.subheadLong : 0
  const more = run.length > 1 ? -weights.headlineForm * 0.5 * (run.length - 1) : 0
  const form = run.some(isHeadline) ? -weights.headlineForm : 0
  return weights.subhead + numbered + long + more + form
}

/** Vertical lines, dashed decks and the titles of notices belong to headlines. */
function isHeadline({ text, pieces }: Unit): boolean {
  return (
    isNoticeTitle(text) ||
    isSort(text) ||
    /^(?:——|—|--)/u.test(text) ||
    pieces.some((piece) => piece.mark === 'vertical')
  )
}
