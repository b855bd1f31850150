import type { Random } from '../../types'
import type { Era } from './types'

const eras = new WeakMap<Random, Era>()

/**
 * When the paper that a source of chance stands for was printed: drawn at its first use and kept, so
 * that the stories of one page, written from one source, keep the same habits.
 */
export function eraOf(random: Random): Era {
  const known = eras.get(random)
  if (known) return known
  const era = random.pick<Era>(['old', 'middle', 'late'])
  eras.set(random, era)
  return era
}
