import { toLines } from '@/text'
import type { Label } from '@/text/layout/draft'
import { labelPieces } from '@/text/layout/labels/labelPieces'
import { lineCues } from '@/text/layout/labels/lineCues'
import { profilePage } from '@/text/layout/profilePage'
import { readPieces } from '@/text/layout/readPieces'
import { layoutWeights } from '@/text/layout/weights'
import type { Labelled } from '../../score/findLabelled'
import { goldLabels } from '../goldLabels'
import { cueNumbers } from './cueNumbers'
import type { Naming } from './writeExamples'

/** As `pages.py` numbers them. */
const LABELS: readonly Label[] = ['head', 'start', 'more', 'mark']

/** Longer pages would cost more memory than they teach. */
const MOST = 450

/** What a page teaches of its lines: their cues and true labels. */
export function lineExample({ text, gold }: Labelled, naming: Naming) {
  const pieces = readPieces(toLines(text))
  if (pieces.length === 0 || pieces.length > MOST) return null
  const bare = profilePage(pieces)
  const table = layoutWeights.glance[bare.han ? 'han' : 'latin']
  const profile = profilePage(pieces, labelPieces(pieces, bare, table))
  const cues = cueNumbers(
    pieces.map((_, at) => lineCues({ pieces, profile, at })),
    naming,
  )
  const labels = Uint8Array.from(goldLabels(pieces, gold), (label) => LABELS.indexOf(label))
  return [Int32Array.of(pieces.length, cues[1].length), ...cues, labels]
}
