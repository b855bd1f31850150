import { HAN } from '../patterns/scripts'
import { findRefer } from '../patterns/jumps'
import { joinLines } from '../joinLines'
import type { Unit } from './draft'

/**
 * Joins a refer that was broken over two lines: `某某口述《某某》详⏎见4版` is one pointer. A refer in
 * brackets, or with words of its own, stands alone.
 */
export function joinRefers(units: readonly Unit[]): Unit[] {
  const out: Unit[] = []
  for (const unit of units) {
    const last = out.at(-1)
    if (last?.kind === 'refer' && goesOn(last, unit)) {
      const text = joinLines([last.text, unit.text])
      out[out.length - 1] = { ...last, pieces: [...last.pieces, ...unit.pieces], text }
      continue
    }
    const rest =
      unit.kind === 'refer' && !/^[（(【[]/u.test(unit.text) && (isShort(unit) || isTight(unit))
    if (rest && last?.kind === 'head' && last.pieces.every((piece) => piece.mark === 'text')) {
      const text = joinLines([last.text, unit.text])
      out[out.length - 1] = { ...unit, pieces: [...last.pieces, ...unit.pieces], text }
    } else out.push(unit)
  }
  return out
}

/** A Latin refer of several lines names its page once, or goes on in small letters. */
function goesOn(last: Unit, unit: Unit): boolean {
  if (unit.kind !== 'refer' || !isTight(unit) || HAN.test(last.text)) return false
  return findRefer(last.text) === null || /^\p{Ll}/u.test(unit.text)
}

function isShort({ text }: Unit): boolean {
  return [...text].length <= 8
}

/** Latin lines of one pointer stand tight. */
function isTight({ text, pieces }: Unit): boolean {
  return !HAN.test(text) && pieces[0]?.gap === 0
}
