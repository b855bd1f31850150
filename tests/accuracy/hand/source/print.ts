import type { Piece, Source, Step } from './types'
import { wrapHan, wrapWords } from './wrap'

export type Printed = {
  readonly lines: readonly string[]
  /** The numbers, from 1, of the lines on which each piece stands. */
  readonly places: ReadonlyMap<Piece, readonly number[]>
}

type Settings = Readonly<Record<string, string>>

const halfWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}

const dressed = (line: string, settings: Settings): string => {
  const half =
    settings['marks'] === 'half'
      ? line.replace(/[，；：？！（）]/gu, (c) => halfWidth[c] ?? c)
      : line
  if (settings['digits'] !== 'spaced') return half
  return half.replace(/(?<=\p{sc=Han})(?=\d)|(?<=\d)(?=\p{sc=Han})/gu, ' ')
}

/** Which of the lines holds the sign `~` that was taken out of the text at `at`. */
const lineAt = (lines: readonly string[], at: number): number => {
  let seen = 0
  return lines.findIndex((line) => (seen += line.length) > at)
}

const wrappedLines = ({ text, goesOn }: Piece, settings: Settings): string[] => {
  const words = text.replace('~', '')
  const width = Number(settings['width'] ?? 0)
  const indent = goesOn ? 0 : Number(settings['indent'] ?? 0)
  const lead = !goesOn && settings['lead'] === 'ideographic' ? '　　' : ''
  const wrap = settings['wrap'] === 'words' ? wrapWords : wrapHan
  const lines = width ? wrap(words, width, indent) : [words.replaceAll('¬', '')]
  const spaced = text.includes('~') ? lineAt(lines, text.indexOf('~')) : -1
  return lines.map((line, i) => {
    const shown = dressed(line, settings)
    if (i === spaced) return [...shown].join(' ')
    return i === 0 ? lead + shown : shown
  })
}

const shaped = (piece: Piece, settings: Settings): string[] => {
  if (piece.printed !== null) return [piece.printed]
  if (piece.wrapped) return wrappedLines(piece, settings)
  const text = dressed(piece.text, settings)
  if (piece.shape === 'vertical') return [...text]
  if (piece.shape === 'spaced') return [[...text].join(' ')]
  return [piece.shape === 'shadow' ? text + text : text]
}

/** Sets a page: its text lines, and where each piece stands in them. */
export const printPage = (source: Source): Printed => {
  const lines: string[] = []
  const places = new Map<Piece, number[]>()
  let settings: Settings = {}
  const put = (line: string, tight: boolean) => {
    const afterDigit = settings['tight'] === 'digits' && /\d$/u.test(lines.at(-1) ?? '')
    const gap = tight || afterDigit || lines.length === 0 ? 0 : Number(settings['gap'] ?? 0)
    lines.push(...Array.from({ length: gap }, () => ''), line)
    return lines.length
  }
  const set = (piece: Piece) => {
    const [first = '', ...rest] = shaped(piece, settings)
    if (piece.glued) lines.push((lines.pop() ?? '') + first)
    const start = piece.glued ? lines.length : put(first, piece.tight)
    const tightInside = piece.shape === 'vertical'
    places.set(piece, [start, ...rest.map((line) => put(line, tightInside))])
  }
  const take = (step: Step) => {
    if (step.type === 'set') settings = { ...settings, [step.name]: step.value }
    else if (step.type === 'blank') lines.push('')
    else set(step)
  }
  source.steps.forEach(take)
  return { lines, places }
}
