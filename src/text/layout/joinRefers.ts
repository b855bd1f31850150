import { hasHan } from '../patterns/scripts'
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
    if (last && isRest(unit, last) && last.pieces.every((piece) => piece.mark === 'text')) {
      const text = joinLines([last.text, unit.text])
      const pieces = [...last.pieces, ...unit.pieces]
      out[out.length - 1] = { ...unit, kind: 'refer', pieces, text }
    } else out.push(unit)
  }
  return out
}

/** A Latin refer of several lines names its page once, or goes on in small letters. */
function goesOn(last: Unit, unit: Unit): boolean {
  if (unit.kind !== 'refer' || !isTight(unit) || hasHan(last.text)) return false
  return findRefer(last.text) === null || /^\p{Ll}/u.test(unit.text)
}

/** `…全面展开……⏎见5版`, `…《决议》全文见⏎第四版`: what it is about stands on the line before. */
function isRest(unit: Unit, last: Unit): boolean {
  const short = last.pieces.length === 1 && [...unit.text].length <= 8
  if (!hasHan(unit.text)) {
    return unit.kind === 'refer' && last.kind === 'head' && (short || isTight(unit))
  }
  if (last.kind !== 'head' && last.kind !== 'paragraph') return false
  if (!short || !/^[见見详詳刊第\d一二三四五六七八九十]/u.test(unit.text)) return false
  if (unit.kind === 'refer') return /(?:…|[:：—见見详詳刊])$/u.test(last.text)
  return /[见見]$/u.test(last.text) && findRefer(`${last.text}${unit.text}`) !== null
}

/** Latin lines of one pointer stand tight. */
function isTight({ text, pieces }: Unit): boolean {
  return !hasHan(text) && pieces[0]?.gap === 0
}
