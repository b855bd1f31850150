import { joinHeadline, joinLines } from '../joinLines'
import { isCapitals } from '../patterns/latinCase'
import { hasHan } from '../patterns/scripts'
import type { Label, Piece, Profile, Unit } from './draft'

/** Gathers labelled pieces into units: headline groups, paragraphs, marks. */
export function toUnits(
  pieces: readonly Piece[],
  labels: readonly Label[],
  profile: Profile,
): Unit[] {
  const groups: { label: Label; pieces: Piece[]; width: number }[] = []
  pieces.forEach((piece, i) => {
    const label = labels[i] ?? 'mark'
    const last = groups.at(-1)
    const width = profile.widths[i] ?? piece.cells
    if (last && label === 'more' && last.label !== 'mark') last.pieces.push(piece)
    else if (
      last &&
      label === 'head' &&
      last.label === 'head' &&
      isSameHead(last.pieces.at(-1), piece, profile)
    ) {
      last.pieces.push(piece)
    } else groups.push({ label, pieces: [piece], width })
  })
  return groups.flatMap(toUnit)
}

/**
 * Lines of one headline stand tight where the page parts its lines. Latin ones stand tight everywhere;
 * below capitals, capitals and small letters are the deck.
 */
function isSameHead(last: Piece | undefined, piece: Piece, profile: Profile): boolean {
  if (!last || last.mark === 'vertical' || piece.mark === 'vertical') return false
  if (/^(?:——|—|--)/u.test(piece.text)) return false
  if (!profile.han && profile.gap === 0 && piece.gap === 0) {
    return isCapitals(last.text) === isCapitals(piece.text)
  }
  if (profile.gap > 0 && piece.gap < profile.gap) return true
  return piece.gap === profile.gap && isWrapped(last, piece, profile)
}

/** A headline too long for its frame goes on below, in the middle of a word: `…走⏎出大山`. */
function isWrapped(last: Piece, piece: Piece, { pairs }: Profile): boolean {
  const [end, start] = [last.text.at(-1) ?? '', piece.text.at(0) ?? '']
  if (piece.cells > last.cells || !hasHan(end) || !hasHan(start)) return false
  return [...piece.text].length === 1 || pairs.has(`${end}${start}`)
}

function toUnit(group: { label: Label; pieces: Piece[]; width: number }): Unit[] {
  const { label, pieces, width } = group
  const texts = pieces.map((piece) => piece.text)
  const first = pieces[0]
  if (!first) return []
  if (label === 'head') return [{ kind: 'head', pieces, text: joinHeadline(texts), width }]
  if (label !== 'mark') return [{ kind: 'paragraph', pieces, text: joinLines(texts), width }]
  const kind = first.mark === 'text' || first.mark === 'vertical' ? 'furniture' : first.mark
  return [{ kind, pieces, text: first.text, width }]
}
