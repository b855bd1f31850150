import { cleanLine, type Line, type Role } from '@/text'
import { findJump, findRefer } from '@/text/patterns/jumps'
import type { GoldItem } from '../../accuracy/gold'
import { linesOf } from '../../accuracy/score/lineSets'
import { shapeOf } from './shapeOf'

const heads = ['kicker', 'headline', 'deck'] as const

/** What each line of an item is that stands in none of its paragraphs: by its words, else by its place. */
export function nameHeads(args: {
  readonly lines: readonly Line[]
  readonly item: GoldItem
}): ReadonlyMap<number, Role> {
  const { lines, item } = args
  const owned = new Set(item.paragraphs.flatMap((paragraph) => paragraph.lines))
  const loose = [...linesOf(item)].filter((line) => !owned.has(line)).sort((a, b) => a - b)
  const first = Math.min(...owned)
  const said = (line: number) => shapeOf(cleanLine(lines[line - 1]?.text ?? '')).text
  const roles = new Map<number, Role>()
  for (const role of heads) {
    let rest = shapeOf(item[role]).text
    for (const line of loose) {
      const words = said(line)
      if (roles.has(line) || words === '' || !rest.startsWith(words)) continue
      roles.set(line, role)
      rest = rest.slice(words.length)
    }
  }
  for (const line of loose) {
    if (roles.has(line)) continue
    const words = said(line)
    const head = heads.find((role) => words.length > 1 && shapeOf(item[role]).text.includes(words))
    const text = cleanLine(lines[line - 1]?.text ?? '')
    const jumps = (item.jump || item.jump_from) && (findJump(text) ?? findRefer(text))
    roles.set(line, head ?? (jumps ? 'jump' : line < first ? 'byline' : 'credit'))
  }
  return roles
}
