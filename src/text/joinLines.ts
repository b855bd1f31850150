import { cleanText } from './clean/index'
import { CONTINUES, HAN } from './patterns/scripts'

/**
 * Joins the cleaned lines of one paragraph: Han lines without a space, Latin ones with one; a hyphen at
 * a line end goes when the word goes on in lower case (`har-⏎bour` → `harbour`), unless the page writes
 * the hyphen elsewhere (`knownWords` holds its words in lower case).
 */
export function joinLines(lines: readonly string[], knownWords?: ReadonlySet<string>): string {
  const parts: string[] = []
  let tail = ''
  for (const line of lines) {
    if (line === '') continue
    const { drop, glue } = tail === '' ? PLAIN : seamOf(tail, line, knownWords)
    if (drop) parts[parts.length - 1] = parts.at(-1)?.slice(0, -1) ?? ''
    parts.push(glue + line)
    tail = `${drop ? tail.slice(0, -1) : tail}${glue}${line}`.slice(-TAIL)
  }
  return cleanText(parts.join(''))
}

/** Joins the lines of a headline; a couplet of equally long lines keeps a space between its clauses. */
export function joinHeadline(lines: readonly string[]): string {
  const kept = lines.filter((line, i) => line !== '' && line !== lines[i - 1])
  const [first, second] = kept
  if (first === undefined) return ''
  const lengths = kept.map((line) => [...line].length)
  const couplet = kept.length === 2 && lengths[0] === lengths[1] && (lengths[0] ?? 0) >= 5
  if (couplet && isHanEdge(first, second ?? '')) return cleanText(kept.join(' '))
  return joinLines(kept)
}

/** Joins lines of one character each; a blank line inside begins the next column of the headline. */
export function joinVertical(columns: readonly (readonly string[])[]): string {
  return joinHeadline(columns.map((column) => column.join('')))
}

/** What stands between two lines, and whether the hyphen before it goes. */
type Seam = { readonly drop: boolean; readonly glue: '' | ' ' }

const PLAIN: Seam = { drop: false, glue: '' }

/**
 * As much of what is joined already as a seam looks at. Looking at the whole would copy it once for
 * each line, as the parts of a growing string are put together when it is read.
 */
const TAIL = 80

function seamOf(before: string, after: string, knownWords?: ReadonlySet<string>): Seam {
  if (isHanEdge(before, after)) return PLAIN
  const cut = /[-‐]/u.test(before.at(-1) ?? '') ? lastWord(before.slice(0, -1)) : ''
  const next = /^\p{Script=Latin}+/u.exec(after)?.[0]
  if (cut !== '' && next !== undefined) {
    const whole = `${cut}${next}`.toLowerCase()
    const hyphened = `${cut}-${next}`.toLowerCase()
    if (knownWords?.has(hyphened) && !knownWords.has(whole)) return PLAIN
    if (knownWords?.has(whole) || /^\p{Ll}/u.test(next)) return { drop: true, glue: '' }
    return PLAIN
  }
  if (CONTINUES.test(after) || /[—/]/u.test(before.at(-1) ?? '')) return PLAIN
  return { drop: false, glue: ' ' }
}

/** The letters a text ends in: `the fish-scis` → `scis`. */
function lastWord(text: string): string {
  let from = text.length
  while (from > 0 && /\p{Script=Latin}/u.test(text[from - 1] ?? '')) from--
  return text.slice(from)
}

/** Whether two lines meet at Han, a full-width mark or inside a number of a Han text. */
function isHanEdge(before: string, after: string): boolean {
  const last = before.at(-1) ?? ''
  const first = after.at(0) ?? ''
  const wide = /[，。、；：？！“”‘’（）《》「」『』【】…]/u
  if (HAN.test(last) || HAN.test(first) || wide.test(last) || wide.test(first)) {
    return /\p{Script=Han}/u.test(before.slice(-40)) || /\p{Script=Han}/u.test(after.slice(0, 40))
  }
  return /[\d%.]/u.test(last) && /^[\d.]/u.test(after) && /\p{Script=Han}/u.test(before.slice(-40))
}
