import { isBracketCredit, photoCreditStart } from '../patterns/credits'
import { findJump } from '../patterns/jumps'
import { hasTitle } from '../patterns/names'
import { toCells, endsSentence } from '../patterns/scripts'
import type { Line } from '../types'
import type { Mark, Piece } from './draft'
import { isCut } from './isCut'
import { clean } from '../clean/index'

/**
 * A closing credit or a jump line broken over two lines, `…好渠。（县医院 姚⏎静）`, `(Continued⏎on Page 2.)`,
 * becomes one piece of both.
 */
export function joinBrokenCredits(pieces: readonly Piece[], lines: readonly Line[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const joined = last ? joinTwo(last, piece, lines) : null
    if (joined) out.splice(out.length - 1, 1, ...joined)
    else out.push(piece)
  }
  return out
}

function joinTwo(before: Piece, after: Piece, lines: readonly Line[]): Piece[] | null {
  if (before.mark === 'jump' && /^[版頁页][）)】]?$/u.test(after.text) && !after.cut.after) {
    return [joinTail(before, after)]
  }
  if (before.mark !== 'text' || after.mark === 'vertical' || after.text.length > 12) return null
  if (isCut(before, after)) return null
  const raw = lines[(before.lines[0] ?? 0) - 1]?.text ?? ''
  return joinPhoto(before, after, raw) ?? joinCredit(before, after, raw)
}

/** `（下转第5⏎版）`: the mark was complete without its last word. */
function joinTail(before: Piece, after: Piece): Piece {
  const text = `${before.text}${after.text}`
  // A sign that is not seen may have parted the two on one line.
  const lines = [...new Set([...before.lines, ...after.lines])]
  const cut = { ...before.cut, after: false }
  return { ...before, lines, end: after.end, text, cells: toCells(text), cut }
}

/** `…增收。 记⏎者 马某 摄`: a bare name stays with the caption's words, one with a title goes apart. */
function joinPhoto(before: Piece, after: Piece, raw: string): Piece[] | null {
  for (const space of ['', ' ']) {
    const text = `${before.text}${space}${after.text}`
    const at = photoCreditStart(text)
    if (at <= 0 || at >= before.text.length) continue
    const credit = text.slice(at).trim()
    const place = raw.lastIndexOf(before.text.slice(at).trim())
    if (!hasTitle(credit) || /^[（(]/u.test(credit) || place <= before.start) {
      return [before, { ...after, mark: 'photo' }]
    }
    return cutAt({ before, after, raw, at: place, text: credit, mark: 'photo' })
  }
  return null
}

function joinCredit(before: Piece, after: Piece, raw: string): Piece[] | null {
  const at = startOf(raw, after.text)
  if (at < before.start) return null
  const front = clean(raw.slice(before.start, at))
  // The break may stand where a space was, between an office and a name.
  const texts = ['', ' '].map((space) => `${clean(raw.slice(at))}${space}${after.text}`)
  const jump = texts.find(isJump)
  const text = jump ?? texts.find(isBracketCredit)
  if (text === undefined || (jump === undefined && !endsSentence(front))) return null
  return cutAt({ before, after, raw, at, text, mark: jump ? 'jump' : 'credit' })
}

/** Where what is broken begins: its bracket, or the first half of `下⏎转8版`; -1 without. */
function startOf(raw: string, after: string): number {
  if (/[）)]$/u.test(after)) return Math.max(raw.lastIndexOf('（'), raw.lastIndexOf('('))
  const word = /^[转轉]\s?第?.{1,4}版$/u.test(after) ? raw.lastIndexOf('下') : -1
  return word >= 0 && raw.slice(word + 1).trim() === '' ? word : -1
}

type Cut = {
  readonly before: Piece
  readonly after: Piece
  readonly raw: string
  readonly at: number
  readonly text: string
  readonly mark: Mark
}

/** The front of the first line, if it has one, and one piece of the rest and the second line. */
function cutAt({ before, after, raw, at, text, mark }: Cut): Piece[] {
  const front = clean(raw.slice(before.start, at))
  const lines = [...before.lines, ...after.lines]
  const whole = { ...after, lines, text, cells: toCells(text), mark }
  if (front === '') {
    const { start, gap, indent, cut } = before
    return [{ ...whole, start, gap, indent, cut: { ...after.cut, before: cut.before } }]
  }
  const cut = { ...before.cut, after: true }
  return [
    { ...before, end: at, cut, text: front, cells: toCells(front) },
    { ...whole, start: at, gap: 0, indent: 0, cut: { ...after.cut, before: true } },
  ]
}

function isJump(text: string): boolean {
  const jump = findJump(text)
  return jump?.kind === 'on' && jump.from === 0 && jump.to === text.length
}
