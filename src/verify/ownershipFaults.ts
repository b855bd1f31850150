import { toLines, type Block, type Layout } from '@/text'

type Span = { readonly owner: string; readonly from: number; readonly to: number }

/**
 * Where a layout breaks the law that every line which is not blank stands in exactly one place, cut
 * lines by their parts: `line 12 is owned by nobody`, `line 14 is owned twice, by L3 and L14`.
 */
export function ownershipFaults(page: { text: string; layout: Layout }): string[] {
  const lines = toLines(page.text)
  const spans = spansOf({ layout: page.layout, length: (line) => lines[line - 1]?.text.length })
  const faults = [...spans.keys()]
    .filter((line) => line < 1 || line > lines.length || !Number.isInteger(line))
    .map((line) => `line ${line} does not exist, yet ${ownersOf(spans.get(line))} owns it`)
  for (const { number, text } of lines) {
    const owned = [...(spans.get(number) ?? [])].sort((a, b) => a.from - b.from)
    const fault = faultOf({ text, owned })
    if (fault) faults.push(`line ${number} ${fault}`)
  }
  return faults
}

type Owned = { layout: Layout; length: (line: number) => number | undefined }

function spansOf({ layout, length }: Owned): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  const add = (line: number, span: Span) => spans.set(line, [...(spans.get(line) ?? []), span])
  for (const { id, blocks } of layout.items) {
    for (const block of blocks) {
      block.lines.forEach((line, i) => {
        add(line, { owner: id, ...cut({ block, i, length: length(line) ?? 0 }) })
      })
    }
  }
  for (const line of layout.unplaced) {
    add(line, { owner: 'unplaced', from: 0, to: length(line) ?? 0 })
  }
  return spans
}

/** A block may begin inside its first line and end inside its last. */
const cut = ({ block, i, length }: { block: Block; i: number; length: number }) => ({
  from: i === 0 ? (block.start ?? 0) : 0,
  to: i === block.lines.length - 1 ? (block.end ?? length) : length,
})

function faultOf({ text, owned }: { text: string; owned: readonly Span[] }): string | undefined {
  if (text.trim() === '') return undefined
  let at = 0
  let before: Span | undefined
  for (const span of owned) {
    if (before && span.from < at) return `is owned twice, by ${before.owner} and ${span.owner}`
    if (text.slice(at, span.from).trim() !== '') return `is owned only in part`
    at = Math.max(at, span.to)
    before = span
  }
  if (text.slice(at).trim() === '') return undefined
  return owned.length === 0 ? 'is owned by nobody' : 'is owned only in part'
}

const ownersOf = (spans: readonly Span[] = []): string =>
  [...new Set(spans.map(({ owner }) => owner))].join(', ')
