import { conflictsOf } from './ruleConflicts'
import { partReaders, type RuleParts } from './ruleParts'
import type { Reason, Recurrence } from './types'

/** The longest rule that is read, in characters. */
export const longestRule = 500

type Parsed =
  | { readonly ok: true; readonly recurrence: Recurrence }
  | { readonly ok: false; readonly reasons: readonly Reason[] }

const refused = (...reasons: readonly Reason[]): Parsed => ({ ok: false, reasons })

/**
 * Reads an RFC 5545 rule without DTSTART, `FREQ=WEEKLY;BYDAY=SU`, also after `RRULE:`. It must come
 * round by day, week, month or year; the time of day is that of the due moment. Each reason is a
 * sentence that says what to change, in both languages.
 */
export function parseRecurrence(text: string): Parsed {
  const shape = wrongShape(text)
  if (shape) return refused(shape)
  const reasons: Reason[] = []
  const seen = new Set<string>()
  let found: RuleParts = {}
  for (const part of partsOf(text)) {
    const [name = '', value = ''] = part.split('=')
    const result = readPart({ name, value, part, seen })
    if ('en' in result) reasons.push(result)
    else found = { ...found, ...result }
    seen.add(name)
  }
  const { frequency } = found
  if (!seen.has('FREQ')) {
    reasons.unshift(noFrequency)
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

function wrongShape(text: string): Reason | undefined {
  if (text.length > longestRule) return tooLong
  if (text.trim() === '') return empty
  if (/[\r\n]/u.test(text.trim()) || /DTSTART/iu.test(text)) return notAlone
  return /^[ -~]*$/u.test(text.trim()) ? undefined : notHalfWidth
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
}): RuleParts | Reason {
  if (!part) return spareSemicolon
  if (part !== `${name}=${value}` || !name || !value) return noPart(part)
  if (seen.has(name)) return twice(name)
  const read = partReaders.get(name)
  return read ? read(value) : unknown(name)
}

const noFrequency = {
  en: 'The rule does not say how often: begin it with FREQ=YEARLY, or another FREQ.',
  zh: '规则没有写明多久重复一次：请以 FREQ=YEARLY 或其他 FREQ 开头。',
}

const tooLong = {
  en: `The rule is longer than ${longestRule} characters: give a shorter one, such as FREQ=YEARLY.`,
  zh: `规则超过 ${longestRule} 个字符：请写短一些，例如 FREQ=YEARLY。`,
}

const empty = {
  en: 'The rule is empty: give one such as FREQ=YEARLY.',
  zh: '规则是空的：请写一条，例如 FREQ=YEARLY。',
}

const notAlone = {
  en: 'Give the rule alone, in one line, without DTSTART: the due moment is its first occurrence.',
  zh: '请只写规则本身，写成一行，不带 DTSTART：第一次就是发布时刻。',
}

const notHalfWidth = {
  en: 'Write the rule in half-width letters, digits and signs, such as FREQ=WEEKLY;BYDAY=SU.',
  zh: '规则请用半角字母、数字和符号书写：例如 FREQ=WEEKLY;BYDAY=SU。',
}

const spareSemicolon = {
  en: 'A semicolon stands at an end or beside another: take it out.',
  zh: '首尾或中间多了一个分号：请删去。',
}

const noPart = (part: string): Reason => ({
  en: `“${part}” is not a part of a rule: write each as NAME=VALUE, with one semicolon between two.`,
  zh: `“${part}”不合规则的写法：每一项请写成“名称=值”，两项之间用一个半角分号隔开。`,
})

const twice = (name: string): Reason => ({
  en: `${name} stands there twice: keep one.`,
  zh: `${name} 写了两次：请只留一个。`,
})

const unknown = (name: string): Reason => ({
  en: `${name} is not known in a rule: leave it out.`,
  zh: `规则中没有 ${name} 这一项：请删去。`,
})
