import { toLines } from '@/text'
import type { Profile, Unit } from '@/text/layout/draft'
import { readUnits } from '@/text/layout/readUnits'
import type { LineWeights } from '@/text/layout/weights'
import type { Gold } from '../gold'
import type { Labelled } from '../score/findLabelled'
import { eachOnce } from './eachOnce'

/** The units of a page, as its lines are labelled, with what is true of it. */
export type LabelledUnits = {
  readonly units: readonly Unit[]
  readonly profile: Profile
  readonly gold: Gold
}

/** Reads the units of pages as the weights of lines have them; each page once. */
export function readLabelled(pages: readonly Labelled[], weights: LineWeights): LabelledUnits[] {
  return eachOnce(pages, ({ text, gold }) => ({ ...readUnits(toLines(text), weights), gold }))
}
