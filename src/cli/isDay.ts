/** Whether the word is a day of the calendar, like `1987-05-04`. */
export function isDay(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(word)) return false
  const day = new Date(`${word}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word)
}
