import type { IssueProgress, Stages } from '@/queue/types'
import type { DayState } from '../words/types'
import { shareOf } from './shareOf'

/** A day on which something came out, with what came out. */
export type PrintedDay = Stages & {
  readonly date: string
  readonly issues: readonly IssueProgress[]
  readonly state: DayState
  /** Of its pages that are verified, 0 to 100, rounded down: 100 means all. */
  readonly share: number
}

/** The days of a year on which issues came out, by date. */
export function toDays(issues: readonly IssueProgress[]): ReadonlyMap<string, PrintedDay> {
  const dates = new Map<string, IssueProgress[]>()
  for (const issue of issues) dates.set(issue.date, [...(dates.get(issue.date) ?? []), issue])
  return new Map([...dates].map(([date, ofDay]) => [date, toDay(date, ofDay)]))
}

function toDay(date: string, issues: readonly IssueProgress[]): PrintedDay {
  const sum = (stage: keyof Stages) => issues.reduce((all, issue) => all + issue[stage], 0)
  const stages = {
    imported: sum('imported'),
    corrected: sum('corrected'),
    verified: sum('verified'),
  }
  return { ...stages, date, issues, share: shareOf(stages), state: stateOf(stages) }
}

function stateOf({ imported, corrected, verified }: Stages): DayState {
  if (imported + corrected + verified === 0) return 'none'
  if (imported + corrected === 0) return 'verified'
  if (imported === 0) return 'corrected'
  return corrected + verified === 0 ? 'imported' : 'started'
}

/** The dates of a month, 0 to 11, and how many places stand before the first: Monday comes first. */
export function monthOf(year: number, month: number) {
  const first = new Date(Date.UTC(year, month, 1))
  const count = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const at = `${year}-${String(month + 1).padStart(2, '0')}`
  return {
    before: (first.getUTCDay() + 6) % 7,
    dates: Array.from({ length: count }, (_, i) => `${at}-${String(i + 1).padStart(2, '0')}`),
  }
}
