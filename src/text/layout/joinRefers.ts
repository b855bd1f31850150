import { HAN } from '../patterns/scripts'
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
    const rest =
      unit.kind === 'refer' && !/^[（(【[]/u.test(unit.text) && (isShort(unit) || isTight(unit))
    if (rest && last?.kind === 'head' && last.pieces.every((piece) => piece.mark === 'text')) {
      const text = joinLines([last.text, unit.text])
      out[out.length - 1] = { ...unit, pieces: [...last.pieces, ...unit.pieces], text }
    } else out.push(unit)
  }
  return out
}

function isShort({ text }: Unit): boolean {
  return [...text].length <= 8
}

/** Latin lines of one pointer stand tight. */
function isTight({ text, pieces }: Unit): boolean {
  return !HAN.test(text) && pieces[0]?.gap === 0
}
