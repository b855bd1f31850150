import { toLines } from '@/text'
import { pairShares } from '@/text/layout/bonds/pairShares'
import { unitCues } from '@/text/layout/bonds/unitCues'
import type { Unit } from '@/text/layout/draft'
import { readUnits } from '@/text/layout/readUnits'
import { toScene } from '@/text/layout/stories/readStories'
import { layoutWeights } from '@/text/layout/weights'
import type { Gold } from '../../gold'
import type { Labelled } from '../../score/findLabelled'
import { linesOf } from '../../score/lineSets'
import { cueNumbers } from './cueNumbers'
import type { Naming } from './writeExamples'

/** As `pages.py` numbers them; all others count as marks. */
const KINDS: readonly Unit['kind'][] = ['head', 'paragraph']
const MARK = 2

/** Longer pages would cost more memory than they teach. */
const MOST = 160

/** The weight of common words that counts as much. */
const MUCH = 60

/** What a page teaches of its units: their cues and kinds, whose they are, what words each two share. */
export function bondExample({ text, gold }: Labelled, naming: Naming) {
  const { units, profile } = readUnits(toLines(text), layoutWeights)
  const count = units.length
  if (count === 0 || count > MOST) return null
  const scene = toScene({ units, profile })
  const cues = cueNumbers(
    units.map((_, at) => unitCues(scene, at)),
    naming,
  )
  const kinds = Uint8Array.from(units, ({ kind }) => {
    const place = KINDS.indexOf(kind)
    return place < 0 ? MARK : place
  })
  const owners = ownersOf(gold)
  const items = Int16Array.from(units, ({ pieces }) => owners.get(pieces[0]?.lines[0] ?? 0) ?? -1)
  return [Int32Array.of(count, cues[1].length), ...cues, kinds, items, ...wordsOf(units)]
}

function ownersOf(gold: Gold): ReadonlyMap<number, number> {
  const owners = new Map<number, number>()
  gold.items.forEach((item, i) => {
    for (const line of linesOf(item)) if (!owners.has(line)) owners.set(line, i)
  })
  return owners
}

/** In steps of 1/255, a row for each unit. */
function wordsOf(units: readonly Unit[]): readonly [shares: Uint8Array, common: Uint8Array] {
  const words = pairShares(units)
  const count = units.length
  const [shares, common] = [new Uint8Array(count ** 2), new Uint8Array(count ** 2)]
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a === b) continue
      shares[a * count + b] = Math.round(255 * Math.min(1, words.of(a, b)))
      common[a * count + b] = Math.round(255 * Math.min(1, words.common(a, b) / MUCH))
    }
  }
  return [shares, common]
}
