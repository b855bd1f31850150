import { deriveItem, toSource } from '@/text'
import { printedBehind } from '@/admin/Workbench/items/printedBehind'
import { cardsOf } from '@/admin/Workbench/store/hold'
import type { Workbench } from '@/workbench/screen/types'
import type { Predicted, PredictedItem } from '../../accuracy/score/types'

/**
 * A page's items as they are stored: their words as a reader would have them, of this page's part
 * alone where a story jumps; a pointer, of which there is no document, from its lines.
 */
export function readBack(read: Workbench): Predicted {
  const cards = cardsOf(read.items, read.page.id)
  const source = toSource(read.text)
  const items = read.layout.items.map((item): PredictedItem => {
    const derived = deriveItem({ source, item })
    const card = cards.get(item.id)
    if (!card) {
      if (item.kind !== 'pointer') throw new Error(`No document is stored for item ${item.id}.`)
      return derived
    }
    const isFirst = card.parts[0]?.page === read.page.id
    const behind = printedBehind(card)
    const own = card.paragraphs.filter((_, i) => behind[i] === undefined || behind[i]?.page === read.page.id) // prettier-ignore
    return {
      ...derived,
      headline: isFirst ? card.heads.headline : derived.headline,
      deck: isFirst ? card.heads.deck : derived.deck,
      credits: card.heads.credits.split('\n').filter(Boolean),
      paragraphs: own.map(({ text }) => ({ role: 'body', text })),
    }
  })
  return { items, unplaced: read.layout.unplaced }
}
