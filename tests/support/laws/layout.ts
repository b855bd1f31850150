import type { Layout, LayoutItem, Line } from '@/text'
import { partsOf, type Part } from './parts'

/**
 * Gives where a layout does not own every line that is not blank once: by one block, by blocks that cut
 * it, or by `unplaced`; where its blocks are not in order, ids not unique, confidences no share.
 */
export function brokenLayout(lines: readonly Line[], layout: Layout): string[] {
  return [
    ...layout.items.flatMap((item) => brokenItem(item, lines)),
    ...brokenIds(layout.items),
    ...brokenOwners(lines, layout),
  ]
}

function brokenItem(item: LayoutItem, lines: readonly Line[]): string[] {
  const broken: string[] = []
  if (!(item.confidence >= 0 && item.confidence <= 1)) {
    broken.push(`confidence: ${item.id} has ${item.confidence}`)
  }
  if (item.blocks.length === 0) broken.push(`empty: ${item.id} has no block`)
  for (const { role, lines: numbers } of item.blocks) {
    const place = `the ${role} of ${item.id}`
    if (numbers.length === 0) broken.push(`empty: ${place} has no line`)
    numbers.forEach((number, i) => {
      const line = lines[number - 1]
      if (!line || line.text.trim() === '') broken.push(`no line: ${place} names line ${number}`)
      if (number <= (numbers[i - 1] ?? 0)) broken.push(`order: ${place} at line ${number}`)
    })
  }
  return broken
}

function brokenIds(items: readonly LayoutItem[]): string[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [`id: ${id} is given twice`]
    seen.add(id)
    return []
  })
}

function brokenOwners(lines: readonly Line[], layout: Layout): string[] {
  const owned = new Map<number, Part[]>()
  for (const { blocks } of layout.items) {
    for (const part of blocks.flatMap((block) => partsOf(block, lines))) {
      const parts = owned.get(part.line)
      if (parts) parts.push(part)
      else owned.set(part.line, [part])
    }
  }
  const unplaced = new Set(layout.unplaced)
  return [
    ...layout.unplaced.flatMap((number, i) =>
      number > (layout.unplaced[i - 1] ?? 0) ? [] : [`order: line ${number} in unplaced`],
    ),
    ...lines.flatMap((line) => brokenLine(line, owned.get(line.number) ?? [], unplaced)),
  ]
}

function brokenLine(line: Line, parts: readonly Part[], unplaced: ReadonlySet<number>): string[] {
  const isUnplaced = unplaced.has(line.number)
  if (parts.length > 0) {
    const twice = isUnplaced ? [`owned twice: line ${line.number}, also in unplaced`] : []
    return [...twice, ...brokenParts(line, parts)]
  }
  const isBlank = line.text.trim() === ''
  if (isBlank && isUnplaced) return [`no line: the blank line ${line.number} is in unplaced`]
  return isBlank || isUnplaced ? [] : [`lost: line ${line.number}`]
}

/** The parts of a line lie one behind the other and leave out nothing but blanks. */
function brokenParts(line: Line, parts: readonly Part[]): string[] {
  const broken: string[] = []
  let at = 0
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) broken.push(`owned twice: line ${line.number} from ${from}`)
    if (to <= from || to > line.text.length) {
      broken.push(`no part: line ${line.number} from ${from} to ${to}`)
    }
    if (line.text.slice(at, from).trim() !== '') broken.push(`lost: line ${line.number} at ${at}`)
    at = Math.max(at, to)
  }
  if (line.text.slice(at).trim() !== '') broken.push(`lost: line ${line.number} from ${at} on`)
  return broken
}
