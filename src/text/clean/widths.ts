import { HAN } from '../patterns/scripts'

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const WIDE: ReadonlySet<string> = new Set(Object.values(FULL))
const FULL_CONTEXT = /[\p{Script=Han}〇，。、；：？！“”‘’（）《》「」『』【】％]/u

/**
 * Gives letters and digits half width, and marks beside Han full width: `２０２１年,我们` → `2021年，我们`.
 * Marks inside numbers, times and Latin text stay: `10:30`, `1,000`, `AP (London)`.
 */
export function setWidths(text: string): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
  if (!HAN.test(narrow)) return narrow
  return widen(narrow)
}

/**
 * Widens what stands beside Han or beside what is wide already, until nothing more does: `甲?!` → `甲？！`.
 * A mark that becomes wide has only its neighbours looked at again.
 */
function widen(text: string): string {
  const chars = [...text]
  const partners = partnersOf(chars)
  const waiting = chars.map((_, at) => at).reverse()
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const wide = FULL[chars[at] ?? '']
    if (wide === undefined || !isWidened({ chars, partners, at })) continue
    chars[at] = wide
    const partner = partners.get(at)
    waiting.push(at - 2, at - 1, at + 1, at + 2, ...(partner === undefined ? [] : [partner]))
  }
  return chars.join('').replace(/(?<=\p{Script=Han})\.$/u, '。')
}

type Place = {
  readonly chars: readonly string[]
  readonly partners: ReadonlyMap<number, number>
  readonly at: number
}

/** Brackets go by pairs: both full when one is, or when Han stands at either side of either. */
function isWidened({ chars, partners, at }: Place): boolean {
  const partner = partners.get(at)
  const char = chars[at] ?? ''
  if (partner !== undefined) {
    return isBracketFull(chars[partner]) || [at, partner].some((end) => isBeside(chars, end))
  }
  if (char === '(') return isHanSide(sideOf(chars, at, 1))
  if (char === ')') return isHanSide(sideOf(chars, at, -1))
  return isBeside(chars, at) || /[%)]/u.test(chars[at - 1] ?? '')
}

function isBeside(chars: readonly string[], at: number): boolean {
  return isHanSide(sideOf(chars, at, -1)) || isHanSide(sideOf(chars, at, 1))
}

/** What stands beside a place; the space before or behind a wide mark is going to be closed. */
function sideOf(chars: readonly string[], at: number, step: 1 | -1): string | undefined {
  const next = chars[at + step]
  const beyond = chars[at + 2 * step]
  return next === ' ' && beyond !== undefined && WIDE.has(beyond) ? beyond : next
}

/** Which bracket closes which, whatever their widths. */
function partnersOf(chars: readonly string[]): Map<number, number> {
  const open: number[] = []
  const partners = new Map<number, number>()
  chars.forEach((char, at) => {
    if (char === '(' || char === '（') open.push(at)
    if (char !== ')' && char !== '）') return
    const from = open.pop()
    if (from === undefined) return
    partners.set(from, at)
    partners.set(at, from)
  })
  return partners
}

function isBracketFull(char: string | undefined): boolean {
  return char === '（' || char === '）'
}

function isHanSide(char: string | undefined): boolean {
  return char !== undefined && FULL_CONTEXT.test(char)
}
