import { foldText } from './foldText'

/** A piece of a text, in UTF-16 units; `to` is exclusive. */
export type Range = { readonly from: number; readonly to: number }

/** What stands in the place of a redacted character. */
export const block = '█'

/**
 * Where these spans stand in the text, in order, overlapping ones as one. Spaces, line ends, case and
 * width make no difference: too much is covered rather than too little.
 */
export function findRanges({ text, spans }: { text: string; spans: readonly string[] }): Range[] {
  const wanted = [...new Set(spans.flatMap((span) => span.split(block)).map(foldedUnits))]
  if (wanted.every((units) => units === '')) return []
  const { units, from, to } = foldText(text)
  const found: Range[] = []
  for (const span of wanted) {
    if (span === '') continue
    for (let at = units.indexOf(span); at >= 0; at = units.indexOf(span, at + 1)) {
      found.push({ from: from[at] ?? 0, to: to[at + span.length - 1] ?? text.length })
    }
  }
  return merge(found)
}

const foldedUnits = (span: string): string => foldText(span).units

function merge(ranges: readonly Range[]): Range[] {
  const merged: { from: number; to: number }[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  return merged
}
