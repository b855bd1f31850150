import type { Desk, Language } from '../made/copy/types'
import { deDevelopment, enDevelopment, frDevelopment } from '../made/copy/western'
import { hantDevelopment, zhDevelopment } from '../made/copy/zh'
import { makePage } from '../made/press/makePage'
import { randomFrom } from '../made/random'
import type { MadePage } from '../made/types'
import { anyHabits } from './anyHabits'
import { varied } from './varyCopy'
import { writtenDesk } from './writtenDesk'

/** Development desks only: what check pages say is never learned from. */
const DESKS: Readonly<Record<'han' | 'latin', readonly (readonly [Language, Desk])[]>> = {
  han: [
    ['zh-Hans', zhDevelopment],
    ['zh-Hans', zhDevelopment],
    ['zh-Hant', hantDevelopment],
  ],
  latin: [
    ['en', enDevelopment],
    ['fr', frDevelopment],
    ['de', deDevelopment],
  ],
}

/** Papers whose copy is mostly of no grammar. */
const WRITTEN = 0.65

/** Gives pages of as many papers, each of other habits, from one number on; each number's is always the same. */
export function trialPages(script: 'han' | 'latin', count: number, from = 0): MadePage[] {
  return Array.from({ length: count }, (_, k) => {
    const i = from + k
    const random = randomFrom(1_000_003 * (i + 1))
    const [language, desk] = random.pick(DESKS[script])
    const house = `trial-${script}-${i}`
    const habits = anyHabits(language, random, house)
    const writers = random.chance(WRITTEN) ? writtenDesk(desk, language) : desk
    return makePage({ habits, desk: varied(writers, random), seed: 1 })
  })
}
