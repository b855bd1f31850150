import { isDay } from '@/items/isDay'

/** The same day in each of these years, `2-29` only where there is one: `['1986-05-04', …]`. */
export const sameDay = (args: { day: string; from: number; to: number }): string[] =>
  Array.from(
    { length: Math.max(args.to - args.from + 1, 0) },
    (_, i) => `${String(args.from + i).padStart(4, '0')}-${args.day}`,
  ).filter(isDay)
