import type { Copy } from '../copy/types'

/** The parts of an item's copy that a page may lack. */
type Spare = 'kicker' | 'deck' | 'byline' | 'closing' | 'signature'

/** Gives a copy without some of its parts, as where an extractor or a jump lost them. */
export const without = (copy: Copy, ...fields: readonly Spare[]): Copy => {
  const kept: { -readonly [Field in keyof Copy]: Copy[Field] } = { ...copy }
  for (const field of fields) delete kept[field]
  return kept
}
