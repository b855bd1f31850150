type Proposed = {
  readonly kicker?: unknown
  readonly headline?: unknown
  readonly deck?: unknown
  readonly paragraphs?: readonly { readonly text?: unknown }[]
}

type Said = {
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  readonly text: string
}

/** An item's words as one text, one line a part: its heads, then its paragraphs. */
export const allWords = ({ kicker, headline, deck, text }: Said): string =>
  [kicker, headline, deck, ...text.split(/\n+/u)].filter((line) => line.trim() !== '').join('\n')

/**
 * An item's words as they were first read off the page, in the form of `allWords`; undefined for
 * what a person wrote without a page.
 */
export function originalText(imported: unknown): string | undefined {
  if (typeof imported !== 'object' || imported === null) return undefined
  const { kicker, headline, deck, paragraphs } = imported as Proposed
  const text = (Array.isArray(paragraphs) ? paragraphs : []).map((one) => plain(one?.text))
  return allWords({
    kicker: plain(kicker),
    headline: plain(headline),
    deck: plain(deck),
    text: text.join('\n'),
  })
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')
