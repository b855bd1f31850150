import { hyphenPoints } from './hyphenate'
import type { Broken } from './types'

type Word = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly glued: boolean
}

/**
 * Breaks Western text into lines of a measure in letters; the first line is shorter by `indent`. A word
 * that finds no room is broken with a hyphen where that is allowed; words with a hyphen or a dash of
 * their own may be broken behind it. Marks that stand apart (`« oui » !`) stay with their word.
 */
export const breakLatin = (options: {
  readonly text: string
  readonly width: number
  readonly indent: number
  readonly hyphens: 'none' | 'lower' | 'all'
}): Broken[] => {
  const { width, indent, hyphens } = options
  const queue = toWords(options.text)
  const lines: Broken[] = []
  let line = ''
  let from = 0
  let room = width - indent
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const gap = line === '' || word.glued ? '' : ' '
    if (line === '' || (line + gap + word.text).length <= room) {
      if (line === '') from = word.from
      line += gap + word.text
      if (queue.length === 0) lines.push({ text: line, from, to: word.to })
      continue
    }
    const at = breakPoint(word.text, room - (line + gap).length - 1, hyphens)
    const kept = at > 0 ? `${gap}${word.text.slice(0, at)}-` : ''
    lines.push({ text: line + kept, from, to: word.from + at })
    queue.unshift({ ...word, text: word.text.slice(at), from: word.from + at, glued: false })
    line = ''
    room = width
  }
  return lines
}

const breakPoint = (word: string, room: number, hyphens: 'none' | 'lower' | 'all'): number => {
  if (hyphens === 'none') return 0
  const points = hyphenPoints(word, { capitals: hyphens === 'all' })
  return points.filter((point) => point <= room).at(-1) ?? 0
}

/** Words with their places; a part behind a hyphen or dash of the word's own is `glued` to its first. */
const toWords = (text: string): Word[] => {
  const words: Word[] = []
  let open = false
  for (const match of text.matchAll(/[^ ]+/gu)) {
    const before = words.at(-1)
    if (before && (open || /^[:;!?»–%]/u.test(match[0]))) {
      words.pop()
      const to = match.index + match[0].length
      words.push({ ...before, text: text.slice(before.from, to), to })
    } else words.push(...partsOf(match[0], match.index))
    open = /[«]$/u.test(match[0])
  }
  return words
}

const partsOf = (word: string, from: number): Word[] => {
  const parts = word.match(/[^—-]+[—-]*|[—-]+/gu) ?? [word]
  let at = from
  return parts.map((text, i) => {
    const part = { text, from: at, to: at + text.length, glued: i > 0 }
    at = part.to
    return part
  })
}
