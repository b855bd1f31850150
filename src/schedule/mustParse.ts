import { parseRecurrence } from './parseRecurrence'
import type { Recurrence } from './types'

/** A rule that was checked when it was stored. Throws with the reasons, in English, if it was not. */
export function mustParse(text: string): Recurrence {
  const parsed = parseRecurrence(text)
  if (parsed.ok) return parsed.recurrence
  const reasons = parsed.reasons.map(({ en }) => en).join(' ')
  throw new RangeError(`“${text.slice(0, 60)}” is not a recurrence: ${reasons}`)
}
