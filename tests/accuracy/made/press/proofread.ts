import type { Copy } from '../copy/types'

/**
 * Puts right what a writer handed in untidily, before anything is set: a headline's end behind a dash is
 * its deck, `土里刨出金子 ——记某村的植棉能手`, and `//` inside a paragraph parts it into two.
 */
export const proofread = (copy: Copy): Copy => withDashedDeck({ ...copy, paragraphs: parted(copy) })

const parted = ({ paragraphs }: Copy): Copy['paragraphs'] =>
  paragraphs.flatMap((paragraph) =>
    paragraph.text
      .split('//')
      .filter((text) => text !== '')
      .map((text) => ({ ...paragraph, text })),
  )

const withDashedDeck = (copy: Copy): Copy => {
  const lines = copy.headline.flatMap((line) => line.split(/[ \u3000](?=[—―]{2})/u))
  const last = lines.at(-1) ?? ''
  if (copy.deck !== undefined || lines.length < 2 || !/^[—―]{2}/u.test(last)) return copy
  return { ...copy, headline: lines.slice(0, -1), deck: last }
}
