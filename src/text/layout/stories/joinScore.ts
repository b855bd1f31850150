import { isCapitals } from '../../patterns/latinCase'
import { isNoticeTitle } from '../../patterns/notices'
import { HAN } from '../../patterns/scripts'
import type { Unit } from '../draft'

/** How strongly two headline lines that stand together belong to one headline; below 0 to two. */
export function joinScore(before: Unit, unit: Unit): number {
  const gap = unit.pieces[0]?.gap ?? 0
  let score = gap === 0 ? 0.6 : -0.2
  if (/^(?:——|—|--)/u.test(unit.text)) score += 10
  if (isCapitals(before.text) && !isCapitals(unit.text) && gap === 0 && !HAN.test(unit.text)) {
    score += 8
  }
  if (isNoticeTitle(unit.text) || isNoticeTitle(before.text)) score -= 1
  if ([...before.text].length <= 6) score += 0.4
  return score
}
