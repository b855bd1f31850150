import { expect } from 'vitest'
import { clean, deriveItems, proposeLayout, segment, toLines } from '@/text'
import type { Block, Layout, Line } from '@/text'

type Part = { readonly line: number; readonly from: number; readonly to: number }

/** Checks everything that holds for every text, however odd: places, ownership, order, sameness. */
export function checkLaws(text: string): void {
  const lines = toLines(text)
  checkLines(text, lines)
  const layout = proposeLayout(text)
  checkLayout(lines, layout)
  expect(proposeLayout(text)).toEqual(layout)
  const items = deriveItems({ text, layout })
  expect(items.map((item) => item.id)).toEqual(layout.items.map((item) => item.id))
  expect(JSON.parse(JSON.stringify(items))).toEqual(items)
  expect(segment({ name: 'page', sha256: '', text }).unplaced).toEqual(layout.unplaced)
  checkCleaning(text)
}

/** Offsets cut the source, in order, and only line ends lie between lines. */
export function checkLines(text: string, lines: readonly Line[]): void {
  let at = 0
  lines.forEach((line, i) => {
    expect(line.number).toBe(i + 1)
    expect(text.slice(line.from, line.to)).toBe(line.text)
    expect(text.slice(at, line.from)).toMatch(i === 0 ? /^$/ : /^(?:\r\n|\n|\r|\f)$/)
    at = line.to
  })
  expect(text.slice(at)).toMatch(/^(?:\r\n|\n|\r|\f)?$/)
}

/** Every line that is not blank is owned once: by one block, by blocks that cut it, or by `unplaced`. */
export function checkLayout(lines: readonly Line[], layout: Layout): void {
  const owned = new Map<number, Part[]>()
  for (const part of layout.items.flatMap((item) =>
    item.blocks.flatMap((b) => partsOf(b, lines)),
  )) {
    owned.set(part.line, [...(owned.get(part.line) ?? []), part])
  }
  expect(new Set(layout.items.map((item) => item.id)).size).toBe(layout.items.length)
  for (const item of layout.items) {
    expect(item.confidence).toBeGreaterThanOrEqual(0)
    expect(item.confidence).toBeLessThanOrEqual(1)
  }
  for (const line of lines) {
    const parts = [...(owned.get(line.number) ?? [])].sort((a, b) => a.from - b.from)
    const unplaced = layout.unplaced.includes(line.number)
    expect(unplaced).toBe(parts.length === 0 && line.text.trim() !== '')
    if (parts.length > 0) checkParts(line, parts)
  }
}

function checkParts(line: Line, parts: readonly Part[]): void {
  let at = 0
  for (const part of parts) {
    expect(part.from, `line ${line.number} is owned twice`).toBeGreaterThanOrEqual(at)
    expect(line.text.slice(at, part.from).trim(), `line ${line.number} is lost in part`).toBe('')
    expect(part.to).toBeLessThanOrEqual(line.text.length)
    at = part.to
  }
  expect(line.text.slice(at).trim(), `line ${line.number} is lost at its end`).toBe('')
}

function partsOf(block: Block, lines: readonly Line[]): Part[] {
  return block.lines.map((line, i) => ({
    line,
    from: i === 0 ? (block.start ?? 0) : 0,
    to:
      i === block.lines.length - 1 && block.end !== undefined
        ? block.end
        : (lines[line - 1]?.text.length ?? 0),
  }))
}

/** Cleaning what is clean changes nothing. */
export function checkCleaning(text: string): void {
  for (const line of toLines(text)) {
    const once = clean(line.text)
    expect(clean(once)).toBe(once)
  }
}
