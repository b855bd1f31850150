import { clean } from '../clean/index'
import { findJump, findRefer } from '../patterns/jumps'
import { toCells } from '../patterns/scripts'
import type { Line } from '../types'
import type { Piece } from './draft'
import { isCut } from './isCut'

/** How a jump line or a refer begins that names its page on the line below: `…增收。（下转`, `▶上接第`. */
const VERBS = [
  ...['下转', '下轉', '上接', '紧转', '緊轉', '紧接', '緊接'],
  ...['详见', '詳見', '见', '見'],
] as const

/** The page that it names, at the beginning of the line below: `第7版）`, `A6 版`. */
const PAGE =
  /^[ \u3000]{0,8}第?[ \u3000]?(?:[A-ZＡ-Ｚ]?[\d０-９]{1,3}|[一二三四五六七八九十]{1,3})[ \u3000]?[版页頁][ \u3000]?[）)】\]]?/u

/** A Chinese jump line broken over two lines, `…增收。（下转⏎第7版）图为…`, becomes a piece of its own. */
export function joinBrokenJumps(pieces: readonly Piece[], lines: readonly Line[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    const joined = before ? joinTwo(before, piece, lines) : null
    if (joined) out.splice(out.length - 1, 1, ...joined)
    else out.push(piece)
  }
  return out
}

function joinTwo(before: Piece, piece: Piece, lines: readonly Line[]): Piece[] | null {
  if (before.mark !== 'text' || isCut(before, piece)) return null
  if (before.lines.length > 1 || piece.lines.length > 1) return null
  const [above, below] = [rawOf(before, lines), rawOf(piece, lines)]
  const [verb, page] = [verbAt(above), PAGE.exec(below)]
  if (verb < 0 || !page) return null
  const text = clean(`${above.slice(verb).trim()}${page[0].trim()}`)
  const jump = findJump(text)
  if (!jump && !findRefer(text)) return null
  const [front, rest] = [above.slice(0, verb), below.slice(page[0].length)]
  const mark = jump ? (jump.kind === 'from' ? ('from' as const) : ('jump' as const)) : 'refer'
  // A refer is whole by itself; inside a sentence the words tell where something stood.
  if (mark === 'refer' && (front.trim() !== '' || rest.trim() !== '')) return null
  const [parted, glued] = [front.trim() !== '', rest.trim() !== '']
  const at = before.start + verb
  const end = piece.start + page[0].length
  return [
    ...(parted ? [textPiece(before, front, { end: at, cut: { ...before.cut, after: true } })] : []),
    {
      ...before,
      lines: [...before.lines, ...piece.lines],
      text,
      cells: toCells(text),
      mark,
      start: parted ? at : before.start,
      end: glued ? end : piece.end,
      cut: { before: parted || before.cut.before, after: glued || piece.cut.after },
      gap: parted ? 0 : before.gap,
      indent: parted ? 0 : before.indent,
    },
    ...(glued
      ? [textPiece(piece, rest, { start: end, cut: { ...piece.cut, before: true }, gap: 0 })]
      : []),
  ]
}

/** Where the words at a line's end begin that need a page; -1 without such words. */
function verbAt(text: string): number {
  for (const verb of VERBS) {
    const at = text.lastIndexOf(verb)
    if (at < 0 || !['', '第'].includes(text.slice(at + verb.length).trim())) continue
    return /[（(【[▶▲►]/u.test(text.charAt(at - 1)) ? at - 1 : at
  }
  return -1
}

function rawOf({ lines: [number = 0], start, end }: Piece, lines: readonly Line[]): string {
  return lines[number - 1]?.text.slice(start, end) ?? ''
}

function textPiece(piece: Piece, raw: string, change: Partial<Piece>): Piece {
  const text = clean(raw)
  return { ...piece, text, cells: toCells(text), ...change }
}
