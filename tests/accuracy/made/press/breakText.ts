import { breakHan } from './breakHan'
import { breakLatin } from './breakLatin'
import { setInHan } from './cells'
import type { Habits } from './habits'
import type { Broken } from './types'

/** Breaks a text to a measure as the house's language asks; a measure of 0 gives one line. */
export const breakText = (options: {
  readonly text: string
  readonly width: number
  readonly indent: number
  readonly habits: Pick<Habits, 'language' | 'line'>
}): Broken[] => {
  const { text, width, indent, habits } = options
  if (text === '') return []
  if (width === 0) return [{ text, from: 0, to: text.length }]
  if (setInHan(habits.language)) return breakHan({ text, width, indent })
  const hyphens = habits.line.kind === 'column' ? habits.line.hyphens : 'none'
  return breakLatin({ text, width, indent, hyphens })
}
