import type { Line } from '@/text'
import { wholeLine, type Piece } from '@/text/operations/pieces'
import type { Gold, GoldParagraph } from '../../accuracy/gold'
import { placeOf } from './shapeOf'

type Claim = { readonly paragraph: GoldParagraph; readonly goesOn: boolean }

/**
 * The lines of each labelled paragraph. Where several paragraphs name one line, it is cut where the
 * words of the later ones begin.
 */
export function cutParagraphs(args: {
  readonly lines: readonly Line[]
  readonly gold: Gold
}): ReadonlyMap<GoldParagraph, readonly Piece[]> {
  const { lines, gold } = args
  const claims = new Map<number, Claim[]>()
  for (const paragraph of gold.items.flatMap((item) => item.paragraphs)) {
    paragraph.lines.forEach((line, i) => {
      claims.set(line, [...(claims.get(line) ?? []), { paragraph, goesOn: i > 0 }])
    })
  }
  const cuts = new Map([...claims].map(([line, own]) => [line, cutLine(lines[line - 1], own)]))
  const pieceOf = (paragraph: GoldParagraph, line: number) =>
    cuts.get(line)?.get(paragraph) ?? wholeLine(line)
  return new Map(
    gold.items
      .flatMap((item) => item.paragraphs)
      .map((paragraph) => [paragraph, paragraph.lines.map((line) => pieceOf(paragraph, line))]),
  )
}

function cutLine(line: Line | undefined, claims: readonly Claim[]): Map<GoldParagraph, Piece> {
  const { number = 0, text = '' } = line ?? {}
  const starts = claims.map(({ paragraph, goesOn }) => ({
    paragraph,
    start: goesOn ? 0 : (placeOf({ words: paragraph.text, line: text, from: 0 }) ?? 0),
  }))
  const sorted = starts.sort((a, b) => a.start - b.start)
  return new Map(
    sorted.map(({ paragraph, start }, i) => [
      paragraph,
      { line: number, start: i === 0 ? 0 : start, end: sorted[i + 1]?.start ?? null },
    ]),
  )
}
