import { bondsOf } from '../bonds/bondsOf'
import type { BondNetwork } from '../bonds/network'
import type { Profile, Unit } from '../draft'
import type { CueTable } from '../labels/types'
import { extend, finish, gapAt } from './extend'
import { indexGrams } from './gramIndex'
import { habitsOf } from './habits'
import { prune } from './prune'
import { signsOf, type StorySigns } from './signs'
import type { BareScene, Claim, Page, Reading, Scene } from './types'

/** The stories of a page, as places among its units. */
export type Storyline = {
  /** Paragraphs that begin a story. */
  readonly starts: ReadonlySet<number>
  /** Headlines that are no subheads, each with the first paragraph of its story. */
  readonly heads: readonly Claim[]
  /** The share of headlines that stand before their story. */
  readonly order: number
  /** How sure each story is, by its first paragraph. */
  readonly signs: ReadonlyMap<number, StorySigns>
}

/** What tells the stories of a page: what belongs together at all, and what each cue is worth. */
export type StoryWeights = { readonly table: CueTable; readonly network: BondNetwork }

type Input = { readonly units: readonly Unit[]; readonly profile: Profile }

/**
 * Finds the paragraphs that begin a story, and its headline. Stories and headlines are read together, as
 * the best of many readings of the whole page (beam search): nearly every story has one headline and
 * nearly every headline a story, before it, after it, or a few stories away; what stands inside is a
 * subhead. What speaks for a reading was learned from labelled pages.
 */
export function readStories(input: Input, { table, network }: StoryWeights): Storyline {
  const bare = toScene(input)
  const scene = { ...bare, bonds: bondsOf(bare, network) }
  const page = { ...scene, table, worth: new Map() }
  const readings = readPage(page).at(-1) ?? []
  const usual = input.profile.han ? 0.55 : 0.75
  const [best] = readings
  if (!best) return { starts: new Set(), heads: [], order: usual, signs: new Map() }
  const { before, after } = best.sides
  const order = (before + 3 * usual) / (before + after + 3)
  const signs = [...signsOf(page, readings)].map(
    ([rank, one]) => [scene.at[rank] ?? 0, one] as const,
  )
  return { ...storyline(scene, best), order, signs: new Map(signs) }
}

/** Prepares a page for its readings. */
export function toScene({ units, profile }: Input): BareScene {
  const at = units.flatMap((unit, i) => (unit.kind === 'paragraph' ? [i] : []))
  const index = indexGrams(at.map((i) => units[i]?.text ?? ''))
  return {
    units,
    at,
    places: new Map(units.map((unit, i) => [unit, i])),
    ids: new Map(),
    index,
    profile,
    kind: profile.paragraphLines ? 'p' : profile.telling ? 't' : profile.gap > 0 ? 'g' : 'n',
    habits: habitsOf({ units, at, index, profile }),
    known: new Map(),
  }
}

/** Gives the best readings up to each paragraph, and those of the whole page last; none without text. */
export function readPage(page: Page): Reading[][] {
  const best: Reading[][] = []
  let readings: Reading[] = [EMPTY]
  for (let rank = 0; rank <= page.at.length; rank++) {
    const gap = gapAt(page, rank)
    const read = rank < page.at.length ? extend : finish
    readings = prune(
      page,
      readings.flatMap((reading) => read({ page, gap, reading })),
    )
    if (readings.length === 0) return best
    best.push(readings)
  }
  return page.at.length === 0 ? [] : best
}

const EMPTY: Reading = {
  score: 0,
  from: -1,
  headed: true,
  subheads: 0,
  subhead: null,
  bare: [],
  ahead: [],
  starts: null,
  claims: null,
  sides: { before: 0, after: 0 },
  cues: null,
}

function storyline({ at }: Scene, best: Reading): Pick<Storyline, 'starts' | 'heads'> {
  const starts = new Set<number>()
  for (let one = best.starts; one; one = one.rest) starts.add(at[one.head] ?? 0)
  const heads: Claim[] = best.ahead.map(({ units }) => ({ units, story: null, extra: false }))
  for (let one = best.claims; one; one = one.rest) {
    const { story } = one.head
    heads.push({ ...one.head, story: story === null ? null : (at[story] ?? null) })
  }
  return { starts, heads }
}
