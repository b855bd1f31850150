import { toLines } from '../lines'
import type { Layout } from '../types'
import { assignHeads } from './assignHeads'
import { attachLoose } from './attachLoose'
import { chainStories } from './chainStories'
import { findBylines } from './findBylines'
import { findCaptions } from './findCaptions'
import { findSignatures } from './findSignatures'
import { toBodies } from './headPairs'
import { joinRefers } from './joinRefers'
import { labelPieces } from './labels/labelPieces'
import { profilePage } from './profilePage'
import { readPieces } from './readPieces'
import { toItem } from './toItems'
import { toUnits } from './toUnits'
import { latinWeights, weights, type CueWeights } from './weights'

/**
 * Proposes who owns which line of a page. Pure, never throws, the same for the same text; every line
 * that is not blank comes to stand in exactly one item or in `unplaced`.
 */
export function proposeLayout(
  text: string,
  { weights: given }: { readonly weights?: CueWeights } = {},
): Layout {
  const lines = toLines(text)
  const pieces = readPieces(lines)
  const profile = profilePage(pieces, labelPieces(pieces, profilePage(pieces)))
  const labels = labelPieces(pieces, profile)
  const units = findSignatures(
    findCaptions(findBylines(joinRefers(toUnits(pieces, labels, profile)))),
  )
  const { stories, loose, groups, order } = chainStories(
    units,
    profile,
    given ?? (profile.han ? weights : latinWeights),
  )
  const pairs = assignHeads({ groups, bodies: toBodies(stories, profile), order })
  const { wholes } = attachLoose({ stories, loose, groups, pairs })
  const items = wholes.map(toItem)
  const owned = new Set(items.flatMap((item) => item.blocks.flatMap((block) => block.lines)))
  const unplaced = lines.filter((line) => line.text.trim() !== '' && !owned.has(line.number))
  return { items, unplaced: unplaced.map((line) => line.number) }
}
