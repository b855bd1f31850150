import type { Segmentation } from '@/text'

type Item = Segmentation['items'][number]

/**
 * A page's items for a person to read:
 *
 *     3  article  lines 12–40, 52
 *        The harbour bridge opens
 *        4 paragraphs, 1,203 characters · continues on page 4
 */
export function describeItems(page: Segmentation): string {
  const { name, lines, characters } = page.source
  const head = `${name}: ${count(lines, 'line')}, ${count(characters, 'character')}, ${count(page.items.length, 'item')}`
  const owned = new Set([...page.unplaced, ...page.items.flatMap((item) => item.lines)])
  const ranges = (own: readonly number[]) => toRanges({ own, owned })
  const loose = page.unplaced.length === 0 ? 'none' : ranges(page.unplaced)
  const items = page.items.flatMap((item, i) => [
    '',
    `${String(i + 1).padStart(3)}  ${item.kind.padEnd(8)} lines ${ranges(item.lines)}`,
    ...describe(item),
  ])
  return [head, ...items, '', `Lines in no item: ${loose}`, ''].join('\n')
}

function describe(item: Item): string[] {
  const inset = ' '.repeat(5)
  const title = item.headline ?? item.paragraphs[0]?.text.slice(0, 40) ?? '—'
  const text = item.paragraphs.reduce((sum, one) => sum + one.text.length, 0)
  const facts = [
    `${count(item.paragraphs.length, 'paragraph')}, ${count(text, 'character')}`,
    item.continuedFrom ? `continued from page ${item.continuedFrom.page}` : '',
    item.continuesOn ? `continues on page ${item.continuesOn.page}` : '',
    item.credits.join(', '),
  ]
  return [
    ...[item.kicker, title, item.deck].filter(Boolean).map((line) => `${inset}${line}`),
    `${inset}${facts.filter(Boolean).join(' · ')}`,
  ]
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`

/** Line numbers as ranges; blank lines, which nobody owns, do not part them: `4, 6, 7` → `4–7`. */
function toRanges(lines: { own: readonly number[]; owned: ReadonlySet<number> }): string {
  const ranges: [number, number][] = []
  for (const line of lines.own) {
    const last = ranges.at(-1)
    if (last && isBlankBetween({ from: last[1], to: line, owned: lines.owned })) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

function isBlankBetween(gap: { from: number; to: number; owned: ReadonlySet<number> }): boolean {
  for (let line = gap.from + 1; line < gap.to; line++) if (gap.owned.has(line)) return false
  return true
}
