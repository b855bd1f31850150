import type { Random } from '../../accuracy/made/copy/types'
import { houses } from '../../accuracy/made/index'
import { randomFrom } from '../../accuracy/made/random'
import { newspaperLines } from '../../support/laws/newspaperLines'
import { mutations, type Mutation } from './mutations'
import type { DrillPage } from './types'

type Asked = {
  /** From 0. */
  readonly number: number
  readonly seed: number
  /** Pages to be mutated, beside the made ones. */
  readonly stock: readonly DrillPage[]
}

/**
 * Gives one page of a run, the same for the same number, seed and stock: every other one as it was made,
 * the others spoiled by one to four mutations.
 */
export function pageAt({ number, seed, stock }: Asked): DrillPage {
  const random = randomFrom(seed * 1_000_003 + number)
  if (number % 2 === 0) return make(random)
  const base = random.chance(0.6) && stock.length > 0 ? random.pick(stock) : make(random)
  return mutate({ base, other: random.pick([...stock, base]).text, random })
}

function make(random: Random): DrillPage {
  if (random.chance(0.7)) return house(random)
  return random.chance(0.6) ? lines(random) : noise(random)
}

/** A page as a newspaper's press and extractor make it. */
function house(random: Random): DrillPage {
  const { name, text } = random.pick(houses).make(random.int(1, 1_000_000))
  return { name, made: 'made', text }
}

/** Newspaper lines in any order. */
function lines(random: Random): DrillPage {
  const text = Array.from({ length: random.int(1, 80) }, () => random.pick(newspaperLines))
  return { name: 'lines', made: 'made', text: text.join('\n') }
}

/** Any characters at all, a line end now and then. */
function noise(random: Random): DrillPage {
  const widths = [0x80, 0x250, 0x3100, 0xa000, 0x10000]
  const units = Array.from({ length: random.int(0, 400) }, () =>
    random.chance(0.1) ? 10 : random.int(0, random.pick(widths) - 1),
  )
  return { name: 'noise', made: 'made', text: String.fromCharCode(...units) }
}

type Spoil = { readonly base: DrillPage; readonly other: string; readonly random: Random }

function mutate({ base, other, random }: Spoil): DrillPage {
  const all = Object.entries<Mutation>(mutations)
  let { name, text } = base
  for (const [what, change] of random.some(all, random.int(1, 4))) {
    name += ` + ${what}`
    text = change({ text, other, random })
  }
  return { name, made: 'mutated', text }
}
