const dayMs = 86_400_000

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

const timeOf = (day: string): number => Date.parse(`${day}T00:00Z`)

/** `2026-05-04` and −1 give `2026-05-03`. */
export const addDays = (day: string, count: number): string => toDay(timeOf(day) + count * dayMs)

/** `2026-05` and 1 give `2026-06`. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + count)
  return date.toISOString().slice(0, 7)
}

/** The weeks, Monday to Sunday, in which a month's days stand: those of its neighbours included. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`
  const monday = addDays(first, -((new Date(timeOf(first)).getUTCDay() + 6) % 7))
  const weeks: string[][] = []
  for (let day = monday; day.slice(0, 7) <= month; day = addDays(day, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((i) => addDays(day, i)))
  }
  return weeks
}

/** The same day of another month, or its last: 31 January in February is the 28th or 29th. */
export function sameDayIn(month: string, day: string): string {
  const wanted = addDays(`${month}-01`, Number(day.slice(8)) - 1)
  return wanted.startsWith(month) ? wanted : addDays(`${addMonths(month, 1)}-01`, -1)
}

/** Whether the text is a month that the calendar can show: `2026-05`. */
export const isMonth = (text: string | null): text is string =>
  text !== null &&
  /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])$/u.test(text) &&
  text > '1900-01' &&
  text < '2999-12'

/** The day on this machine's clocks. */
export function todayHere(): string {
  const now = new Date()
  return toDay(now.getTime() - now.getTimezoneOffset() * 60_000)
}
