import { edgesOf } from '../network/edges'
import { seen } from '../labels/seen'
import { headCues } from '../labels/headCues'
import { moveCues } from '../labels/moveCues'
import type { Cues, Place } from '../labels/types'

/** What can be said of a line before its label is known: as a headline's, as a paragraph's, its edges. */
export function lineCues(place: Place): Cues {
  const { pieces, profile, at } = place
  const piece = pieces[at]
  if (!piece) return []
  const gap = Math.max(-1, Math.min(3, piece.gap - profile.gap))
  const around = profile.around[at] || piece.cells || 1
  return [
    ...headCues(place),
    ...named('move', moveCues(place, 'start', 'start') ?? []),
    ...named('first', moveCues(place, 'head', 'start') ?? []),
    ...edgesOf(piece.text).map((edge) => [`edge ${edge}`, 1] as const),
    ...seen({
      [`mark ${piece.mark}`]: true,
      [`gap ${gap} ${profile.paragraphLines ? 'p' : 'c'}`]: true,
      [`page gap ${Math.min(3, profile.gap)} ${profile.telling}`]: true,
      [`page ${profile.indented} ${profile.shortFirst} ${profile.apart ?? 'none'}`]: true,
      [`indent ${Math.min(4, piece.indent)} ${profile.indented}`]: true,
      'cut before': piece.cut.before,
      'cut after': piece.cut.after,
    }),
    ['cells', Math.log2(1 + piece.cells) / 4],
    ['against around', Math.min(3, piece.cells / around) / 2],
    ['against column', Math.min(3, piece.cells / (profile.widths[at] || 1)) / 2],
  ]
}

const named = (lead: string, cues: Cues): Cues =>
  cues.map(([name, value]) => [`${lead} ${name}`, value] as const)
