'use client'

import type { Card, State } from './store/types'
import { useItemsWords } from './useItemsWords'

const isBlocked = (card: Card | undefined): boolean =>
  !!card && 'state' in card && card.state !== 'ok' && card.state !== 'newer'

/** How much it is, and what stands in the way. */
export function Summary({ state, newer }: { state: State; newer: number }) {
  const words = useItemsWords()
  const items = state.rows.filter(({ kind }) => kind === 'item')
  const cards = items.map(({ key }) => state.cards.get(key))
  const characters = cards.reduce((sum, card) => sum + (card?.characters ?? 0), 0)
  const blocked = cards.filter(isBlocked).length
  return (
    <p className="reissue-items__summary">
      {words.totals(
        items.length,
        state.rows.length - items.length,
        characters.toLocaleString('en'),
      )}
      {newer > 0 && <span> · {words.newer(newer)}</span>}
      {blocked > 0 && <strong> · {words.blocked(blocked)}</strong>}
    </p>
  )
}
