import { isTimeZone } from '@/schedule/isTimeZone'
import { nextOccurrence } from '@/schedule/nextOccurrence'
import { parseRecurrence } from '@/schedule/parseRecurrence'

type When = {
  readonly due: string | null | undefined
  readonly timeZone: string
  readonly recurrence: string
  readonly now: Date
}

const mostYears = 50

/** What is wrong with when a reissue is to come out; `due` is not missing where it comes out at once. */
export function whenProblems({ due, timeZone, recurrence, now }: When): string[] {
  if (!isTimeZone(timeZone)) {
    return [`There is no time zone “${timeZone}”: choose one such as Asia/Shanghai.`]
  }
  if (!due) return ['It has no due moment: set one, or publish it now.']
  const moment = new Date(due)
  if (moment < now) {
    return [
      `Its due moment ${due} is past (it is ${now.toISOString()}): choose a later one, or publish it now.`,
    ]
  }
  if (moment.getUTCFullYear() > now.getUTCFullYear() + mostYears) {
    return [`Its due moment ${due} is more than ${mostYears} years away: choose an earlier one.`]
  }
  return recurrence ? recurrenceProblems({ due, timeZone, recurrence }) : []
}

type Repeated = { readonly due: string; readonly timeZone: string; readonly recurrence: string }

function recurrenceProblems({ due, timeZone, recurrence }: Repeated): string[] {
  const parsed = parseRecurrence(recurrence)
  if (!parsed.ok) return parsed.reasons.map((reason) => `Its recurrence: ${reason}`)
  const next = nextOccurrence({ recurrence, start: due, timeZone, after: due })
  return next
    ? []
    : ['Its recurrence never fires after the due moment: change the rule or remove it.']
}
