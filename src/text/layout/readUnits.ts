import type { Line } from '../types'
import type { Profile, Unit } from './draft'
import { findBylines } from './findBylines'
import { findCaptions } from './findCaptions'
import { findSignatures } from './findSignatures'
import { joinRefers } from './joinRefers'
import { labelPieces } from './labels/labelPieces'
import { lineOdds } from './labels/lineOdds'
import { profilePage } from './profilePage'
import { readPieces } from './readPieces'
import { toUnits } from './toUnits'
import type { LineWeights } from './weights'

/** Gives a page's headline lines, paragraphs, captions and marks, in the order of its lines. */
export function readUnits(
  lines: readonly Line[],
  weights: LineWeights,
): { readonly units: readonly Unit[]; readonly profile: Profile } {
  const pieces = readPieces(lines)
  const bare = profilePage(pieces)
  const script = bare.han ? 'han' : 'latin'
  const profile = profilePage(pieces, labelPieces(pieces, bare, weights.glance[script]))
  const odds = lineOdds(pieces, profile, weights.lines[script]())
  const labels = labelPieces(pieces, profile, weights.labels[script], odds)
  const units = joinRefers(toUnits(pieces, labels, profile))
  return { units: findSignatures(findCaptions(findBylines(units))), profile }
}
