import { weekdayNames } from './ruleParts'
import type { RuleDay } from './types'

/** Days as runs: three or more that follow one another in a week make one, as in Monday to Friday. */
export function splitWeekdays(days: readonly RuleDay[]): readonly (readonly RuleDay[])[] {
  const runs: RuleDay[][] = []
  const place = ({ day }: RuleDay): number => weekdayNames.indexOf(day)
  const plain = days.filter(({ ordinal }) => ordinal === 0).sort((a, b) => place(a) - place(b))
  for (const day of plain) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && place(before) + 1 === place(day)) last.push(day)
    else runs.push([day])
  }
  return runs.flatMap((run) => (run.length > 2 ? [run] : run.map((day) => [day])))
}
