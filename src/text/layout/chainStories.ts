import { joinHeadline } from '../joinLines'
import type { Profile, Unit } from './draft'
import { findStarts } from './stories/findStarts'
import type { Loose, Story } from './story'
import type { CueWeights } from './weights'

export type Chained = { readonly stories: readonly Story[]; readonly loose: readonly Loose[] }

/**
 * Chains paragraphs to bodies: bodies are contiguous but for captions, headlines and marks set among
 * them. Headline groups inside a body are its subheads, those between bodies are loose.
 */
export function chainStories(
  units: readonly Unit[],
  profile: Profile,
  weights: CueWeights,
): Chained {
  return gather(units, findStarts({ units, profile, weights }))
}

/** Builds the stories from the paragraphs that start one, and finds what is left loose. */
function gather(units: readonly Unit[], starts: ReadonlySet<number>): Chained {
  const stories: Story[] = []
  const loose: Loose[] = []
  let open: { units: Unit[]; first: number; last: number } | null = null
  let waiting: Loose[] = []
  const close = () => {
    if (open) stories.push({ ...open, kind: 'article' })
    open = null
  }
  units.forEach((unit, i) => {
    if (unit.kind === 'caption') stories.push({ units: [unit], first: i, last: i, kind: 'caption' })
    else if (unit.kind === 'refer')
      stories.push({ units: [unit], first: i, last: i, kind: 'pointer' })
    else if (unit.kind === 'paragraph') {
      if (starts.has(i) || !open) {
        close()
        loose.push(...waiting.filter((item) => item.unit.kind !== 'from'))
        open = {
          units: waiting.filter((item) => item.unit.kind === 'from').map((item) => item.unit),
          first: i,
          last: i,
        }
      } else {
        open.units.push(...joinTight(waiting))
        loose.push(...waiting.filter((item) => item.unit.kind !== 'head'))
      }
      waiting = []
      open.units.push(unit)
      open.last = i
    } else if (open && waiting.length === 0 && (unit.kind === 'credit' || unit.kind === 'jump')) {
      open.units.push(unit)
      open.last = i
    } else waiting.push({ unit, at: i })
  })
  close()
  loose.push(...waiting)
  return { stories: stories.sort((a, b) => a.first - b.first), loose }
}

/** Subheads whose lines stand tight are one. */
function joinTight(waiting: readonly Loose[]): Unit[] {
  const heads: Unit[] = []
  for (const { unit } of waiting) {
    if (unit.kind !== 'head') continue
    const last = heads.at(-1)
    if (last && unit.pieces[0]?.gap === 0) {
      const pieces = [...last.pieces, ...unit.pieces]
      heads[heads.length - 1] = { ...last, pieces, text: joinHeadline(pieces.map((p) => p.text)) }
    } else heads.push(unit)
  }
  return heads
}
