import { deriveItem, toLines, toSource, type Line, type Role, type Source } from '@/text'
import { blocksOf, wholeLine, type Piece } from '@/text/operations/pieces'
import { findJump } from '@/text/patterns/jumps'
import type { Gold } from '../../accuracy/gold'
import { cutParagraphs } from './cutParagraphs'
import { nameHeads } from './nameHeads'
import { shapeOf } from './shapeOf'
import type { Wanted, WantedBlock, WantedItem } from './types'

/**
 * The page that labels speak of: whose each line is, and what. Marks that stand at the end of a
 * paragraph (`（下转2版）`, `（王某）`) are cut off where the labels have what they say.
 */
export function toWanted({ text, gold }: { readonly text: string; readonly gold: Gold }): Wanted {
  const source = toSource(text)
  const lines = toLines(text)
  const pieces = cutParagraphs({ lines, gold })
  const items = gold.items.map((item): WantedItem => {
    const heads = runsOf(nameHeads({ lines, item }))
    const paragraphs = item.paragraphs.map((one): WantedBlock => ({
      role: item.kind === 'caption' ? 'caption' : one.role,
      pieces: pieces.get(one) ?? [],
    }))
    const plain: WantedItem = { gold: item, kind: item.kind, blocks: [...heads, ...paragraphs] }
    return cutCredit(cutFrom(cutMarks(withNamedMarks(plain, source), lines), lines), source)
  })
  return { items }
}

/** Lines that follow each other in one role are one block. */
function runsOf(roles: ReadonlyMap<number, Role>): WantedBlock[] {
  const runs: { role: Role; pieces: Piece[] }[] = []
  let before = 0
  for (const [line, role] of [...roles].sort(([a], [b]) => a - b)) {
    const open = runs.at(-1)
    if (open?.role === role && line - before <= 2) open.pieces.push(wholeLine(line))
    else runs.push({ role, pieces: [wholeLine(line)] })
    before = line
  }
  return runs
}

/** The names of the labels that the item, with these blocks, does not give. */
function missing({ gold, kind, blocks }: WantedItem, source: Source): string[] {
  const real = blocks.flatMap(({ role, pieces }) => blocksOf(role, pieces))
  const derived = deriveItem({ source, item: { id: '', kind, blocks: real, confidence: 1 } })
  const credits = derived.credits.join(' ')
  return gold.credits.filter((name) => !credits.includes(name))
}

/** A line of names is a credit where that is read as names, else a byline; and the other way round. */
function withNamedMarks(item: WantedItem, source: Source): WantedItem {
  let best = item
  for (const [i, { role }] of item.blocks.entries()) {
    if (role !== 'byline' && role !== 'credit') continue
    const other = role === 'byline' ? 'credit' : 'byline'
    const tried = { ...best, blocks: best.blocks.with(i, { ...best.blocks[i], role: other } as WantedBlock) } // prettier-ignore
    if (missing(tried, source).length < missing(best, source).length) best = tried
  }
  return best
}

/** What stands behind a paragraph's own words on its last lines: a jump line, or a credit. */
function cutMarks(item: WantedItem, lines: readonly Line[]): WantedItem {
  const texts = item.gold.paragraphs.map(({ text }) => shapeOf(text).text)
  const first = item.blocks.findIndex(({ role }) => texts.length > 0 && isText(role))
  return texts.reduceRight((all, text, i) => {
    const at = first + i
    const tailIn = (words: string) => {
      const shape = shapeOf(words)
      const end = text.slice(-Math.min(shape.text.length, 24))
      for (let length = end.length; length >= Math.min(2, end.length); length--) {
        const from = shape.text.lastIndexOf(end.slice(-length)) + length
        if (from >= length && from > 0) return shape.places[from] ?? -1
      }
      return -1
    }
    const role = (words: string): Role => (findJump(words) ? 'jump' : 'credit')
    return cutTail({ item: all, at, lines, role, tailIn })
  }, item)
}

/** `（上接第一版）`, where it stands before a paragraph's own words. */
function cutFrom(item: WantedItem, lines: readonly Line[]): WantedItem {
  const at = item.blocks.findIndex(({ role }) => role === 'body')
  const block = item.blocks[at]
  const [first, ...rest] = block?.pieces ?? []
  if (!item.gold.jump_from || !block || !first) return item
  const mark = findJump(
    (lines[first.line - 1]?.text ?? '').slice(first.start, first.end ?? undefined),
  )
  if (mark?.kind !== 'from' || mark.from > 8) return item
  const end = first.start + mark.to
  const parts: WantedBlock[] = [
    { role: 'jump', pieces: [{ ...first, end }] },
    { ...block, pieces: [{ ...first, start: end }, ...rest] },
  ]
  return { ...item, blocks: item.blocks.toSpliced(at, 1, ...parts) }
}

const isText = (role: Role): boolean => role === 'body' || role === 'subhead' || role === 'caption'

/** A closing credit in brackets that the labels keep in the text. */
function cutCredit(item: WantedItem, source: Source): WantedItem {
  const names = missing(item, source)
  if (names.length === 0) return item
  const tailIn = (words: string) => {
    const isClosed = /[)）】]$/u.test(words.trimEnd())
    const from = isClosed
      ? Math.max(...['（', '(', '【'].map((open) => words.lastIndexOf(open)))
      : -1
    return from >= 0 && names.some((name) => squeeze(words.slice(from)).includes(squeeze(name))) ? from : -1 // prettier-ignore
  }
  const role = (): Role => 'credit'
  const tried = item.blocks
    .flatMap(({ role: own }, at) => (isText(own) ? [at] : []))
    .map((at) => cutTail({ item, at, lines: source.lines, role, tailIn }))
  return tried.find((one) => missing(one, source).length < names.length) ?? item
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '')

/** The item with the end of a block as a block of its own, where its last two lines have one. */
function cutTail(args: {
  readonly item: WantedItem
  readonly at: number
  readonly lines: readonly Line[]
  readonly role: (tail: string) => Role
  readonly tailIn: (words: string) => number
}): WantedItem {
  const { item, at, lines, role, tailIn } = args
  const block = item.blocks[at]
  if (!block) return item
  const said = ({ line, start, end }: Piece) => (lines[line - 1]?.text ?? '').slice(start, end ?? undefined) // prettier-ignore
  for (const count of [1, 2]) {
    const last = block.pieces.slice(-count)
    const from = tailIn(last.map(said).join(''))
    const [first] = last
    if (from < 0 || !first) continue
    const length = said(first).length
    if (from >= length) continue
    const start = first.start + from
    const rest = block.pieces.slice(0, block.pieces.length - count)
    const kept = from === 0 ? rest : [...rest, { ...first, end: start }]
    const tail = [{ ...first, start }, ...last.slice(1)]
    const parts = [{ ...block, pieces: kept }, { role: role(tail.map(said).join(' ')), pieces: tail }].filter(({ pieces }) => pieces.length > 0) // prettier-ignore
    return { ...item, blocks: item.blocks.toSpliced(at, 1, ...parts) }
  }
  return item
}
