import { withoutSpaces } from './escapeMarkdown'

type Marked = {
  /** Escaped Markdown. */
  readonly words: string
  readonly bold: boolean
  readonly italic: boolean
  /** The characters that stand before and after; empty at the ends of a block. */
  readonly before: string
  readonly after: string
}

/**
 * Emphasised words: `**so**`. Asterisks count as emphasis only beside spaces, punctuation and letters
 * in certain orders, which Chinese writing does not keep (`他说**“好。”**便走了`): there the tags of
 * HTML stand, which Markdown takes as they are.
 */
export function mark({ words, bold, italic, before, after }: Marked): string {
  const { left, inner, right } = withoutSpaces(words)
  if (inner === '' || !(bold || italic)) return words
  const fence = `${bold ? '**' : ''}${italic ? '*' : ''}`
  const fits =
    opens({ before: left === '' ? before : ' ', next: inner }) &&
    opens({ before: right === '' ? reversed(after) : ' ', next: reversed(inner) })
  if (fits) return `${left}${fence}${inner}${fence}${right}`
  const emphasised = italic ? `<em>${inner}</em>` : inner
  return `${left}${bold ? `<strong>${emphasised}</strong>` : emphasised}${right}`
}

const reversed = (text: string): string => [...text].reverse().join('')

/** CommonMark's left-flanking run, as every version of it has it; mirrored, its right-flanking one. */
function opens({ before, next }: { readonly before: string; readonly next: string }): boolean {
  const last = [...before].at(-1) ?? ''
  const first = [...next][0] ?? ''
  if (last === '*' || first === '*' || isSpace(first)) return false
  return !mayBePunctuation(first) || last === '' || isSpace(last) || isPunctuation(last)
}

const isSpace = (character: string): boolean => /\s/u.test(character)

const isPunctuation = (character: string): boolean =>
  character.length === 1 && /\p{P}/u.test(character)

/** Parsers differ in symbols, and in what lies beyond 16 bits. */
const mayBePunctuation = (character: string): boolean =>
  /[\p{P}\p{S}\u{10000}-\u{10FFFF}]/u.test(character)
