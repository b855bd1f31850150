import type { Line } from '../types'
import type { Profile, Unit } from './draft'
import { findBylines } from './findBylines'
import { findCaptions } from './findCaptions'
import { findSignatures } from './findSignatures'
import { joinRefers } from './joinRefers'
import { labelPieces } from './labels/labelPieces'
import { profilePage } from './profilePage'
import { readPieces } from './readPieces'
import { toUnits } from './toUnits'
import type { ByScript } from './weights'

/** Gives a page's headline lines, paragraphs, captions and marks, in the order of its lines. */
export function readUnits(
  lines: readonly Line[],
  weights: ByScript,
): { readonly units: readonly Unit[]; readonly profile: Profile } {
  const pieces = readPieces(lines)
  const bare = profilePage(pieces)
  const table = bare.han ? weights.han : weights.latin
  const profile = profilePage(pieces, labelPieces(pieces, bare, table))
  const labels = labelPieces(pieces, profile, table)
  const units = joinRefers(toUnits(pieces, labels, profile))
  return { units: findSignatures(findCaptions(findBylines(units))), profile }
}
