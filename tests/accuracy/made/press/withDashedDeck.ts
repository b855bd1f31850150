import type { Copy } from '../copy/types'

/**
 * A headline's last line that begins with a dash is its deck, `——记某村的植棉能手`, however the writer
 * handed it in.
 */
export const withDashedDeck = (copy: Copy): Copy => {
  const last = copy.headline.at(-1) ?? ''
  if (copy.deck !== undefined || copy.headline.length < 2 || !/^[—―]/u.test(last)) return copy
  return { ...copy, headline: copy.headline.slice(0, -1), deck: last }
}
