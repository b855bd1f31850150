import { conflictsOf } from './ruleConflicts'
import { partReaders, type RuleParts } from './ruleParts'
import type { Recurrence } from './types'

/** The longest rule that is read, in characters. */
export const longestRule = 500

type Parsed =
  | { readonly ok: true; readonly recurrence: Recurrence }
  | { readonly ok: false; readonly reasons: readonly string[] }

const refused = (...reasons: readonly string[]): Parsed => ({ ok: false, reasons })

/**
 * Reads an RFC 5545 rule without DTSTART, `FREQ=WEEKLY;BYDAY=SU`, also after `RRULE:`. It must come
 * round by day, week, month or year; the time of day is that of the due moment. Each reason is a
 * sentence that says what to change.
 */
export function parseRecurrence(text: string): Parsed {
  const shape = wrongShape(text)
  if (shape) return refused(shape)
  const reasons: string[] = []
  const seen = new Set<string>()
  let found: RuleParts = {}
  for (const part of partsOf(text)) {
    const [name = '', value = ''] = part.split('=')
    const result = readPart({ name, value, part, seen })
    if (typeof result === 'string') reasons.push(result)
    else found = { ...found, ...result }
    seen.add(name)
  }
  const { frequency } = found
  if (!seen.has('FREQ')) {
    reasons.unshift('The rule does not say how often: begin it with FREQ=YEARLY, or another FREQ.')
  }
  if (!frequency || reasons.length > 0) return refused(...reasons)
  const recurrence = { ...nothing, ...found, frequency }
  const conflicts = conflictsOf(recurrence)
  return conflicts.length > 0 ? refused(...conflicts) : { ok: true, recurrence }
}

const nothing = {
  interval: 1,
  byDay: [],
  byMonth: [],
  byMonthDay: [],
  byYearDay: [],
  byWeekNo: [],
  bySetPos: [],
  weekStart: 'MO',
} as const

/** Names and values are read in either case; `RRULE:` may stand before them. */
const partsOf = (text: string): readonly string[] =>
  text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/u, '')
    .split(';')

function wrongShape(text: string): string | undefined {
  if (text.length > longestRule) {
    return `The rule is longer than ${longestRule} characters: give a shorter one, such as FREQ=YEARLY.`
  }
  if (text.trim() === '') return 'The rule is empty: give one such as FREQ=YEARLY.'
  if (/[\r\n]/u.test(text.trim()) || /DTSTART/iu.test(text)) {
    return 'Give the rule alone, in one line, without DTSTART: the due moment is its first occurrence.'
  }
  if (!/^[ -~]*$/u.test(text.trim())) {
    return 'Write the rule in half-width letters, digits and signs, such as FREQ=WEEKLY;BYDAY=SU.'
  }
  return undefined
}

function readPart({
  name,
  value,
  part,
  seen,
}: {
  readonly name: string
  readonly value: string
  readonly part: string
  readonly seen: ReadonlySet<string>
}): RuleParts | string {
  if (!part) return 'A semicolon stands at an end or beside another: take it out.'
  if (part !== `${name}=${value}` || !name || !value) {
    return `“${part}” is not a part of a rule: write each as NAME=VALUE, with one semicolon between two.`
  }
  if (seen.has(name)) return `${name} stands there twice: keep one.`
  const read = partReaders.get(name)
  return read ? read(value) : `${name} is not known in a rule: leave it out.`
}
