import { isBracketCredit } from '../patterns/credits'
import { findJump } from '../patterns/jumps'
import { SENTENCE_END, toCells } from '../patterns/scripts'
import type { Line } from '../types'
import type { Piece } from './draft'
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
  if (before.mark !== 'text' || after.mark !== 'text' || after.text.length > 12) return null
  const raw = lines[(before.lines[0] ?? 0) - 1]?.text ?? ''
  const at = Math.max(raw.lastIndexOf('（'), raw.lastIndexOf('('))
  if (before.cut.after || after.cut.before || at <= before.start || !/[）)]$/u.test(after.text))
    return null
  const front = clean(raw.slice(before.start, at))
  // The break may stand where a space was, between an office and a name.
  const texts = ['', ' '].map((space) => `${clean(raw.slice(at))}${space}${after.text}`)
  const jump = texts.find(isJump)
  const text = jump ?? texts.find(isBracketCredit)
  if (text === undefined || (jump === undefined && !SENTENCE_END.test(front))) return null
  const cells = toCells(text)
  const lead = {
    ...before,
    end: at,
    cut: { ...before.cut, after: true },
    text: front,
    cells: toCells(front),
  }
  const cut = { before: true, after: after.cut.after }
  const both = [...before.lines, ...after.lines]
  return [
    lead,
    {
      ...after,
      lines: both,
      start: at,
      cut,
      text,
      cells,
      gap: 0,
      indent: 0,
      mark: jump ? 'jump' : 'credit',
    },
  ]
}

function isJump(text: string): boolean {
  const jump = findJump(text)
  return jump?.kind === 'on' && jump.from === 0 && jump.to === text.length
}
