import { cleanText } from '@/body/escapeMarkup'

/** What CommonMark and GitHub's tables and strikethrough would read as their own, wherever it stands. */
const anywhere = /[\\`*_[\]<>&~|#]/gu

/** What makes a list, a rule or a heading at the start of a line: `- `, `+ `, `===`, `1. `, `2) `. */
const atStart = /^(?:[-+=]|\d{1,9}(?=[.)]))/u

/** Words as Markdown that says the same words: `2. *a*` in the middle of a line → `2. \*a\*` */
export const escapeInline = (text: string): string =>
  cleanText(text)
    .replace(/[\t\n]/gu, ' ')
    .replace(anywhere, (character) => `\\${character}`)

/**
 * A line of Markdown that begins nothing but words: `1. May` → `1\. May`, `- so` → `\- so`. Spaces
 * that would make it code go.
 */
export function escapeLineStart(line: string): string {
  const trimmed = withoutSpaces(line).inner
  return trimmed.replace(atStart, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`))
}

/** A text without the spaces at its ends, which mean something to Markdown; wider ones stay. */
export function withoutSpaces(text: string) {
  let start = 0
  let end = text.length
  while (text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { left: text.slice(0, start), inner: text.slice(start, end), right: text.slice(end) }
}
