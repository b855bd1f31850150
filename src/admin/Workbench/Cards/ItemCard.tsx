'use client'

import { memo } from 'react'
import type { LayoutItem } from '@/text/types'
import { atItem } from '../commands/atItem'
import { useBench } from '../context'
import type { Draft } from '../items/drafts'
import type { Card } from '../items/toCard'
import { CardHead } from './CardHead'
import { Fields } from './Fields'

type Props = {
  readonly item: LayoutItem
  readonly number: number
  /** The document made of it; none for a pointer, and until a new one is stored. */
  readonly card: Card | undefined
  readonly drafts: readonly Draft[] | undefined
  readonly isCurrent: boolean
  /** Its first line, where it has no headline. */
  readonly first: string
}

/** One item: what it is, how sure, its headline and first words; open, all of its words. */
export const ItemCard = memo(function ItemCard(props: Props) {
  const { item, number, card, drafts, isCurrent, first } = props
  const { words, bench } = useBench()
  const choose = () => {
    const { store } = bench
    store.select(atItem(item.id)(store.getState()))
    document.querySelector<HTMLElement>('.bench-lines')?.focus({ preventScroll: true })
  }
  const name = ['bench-card', isCurrent && 'bench-card--current', item.confidence === 1 && 'bench-card--accepted'] // prettier-ignore
  return (
    <li className={name.filter(Boolean).join(' ')} data-item={item.id} data-hue={(number - 1) % 8}>
      <CardHead item={item} number={number} card={card} drafts={drafts} />
      {isCurrent && card ? (
        <Fields item={item} card={card} drafts={drafts ?? []} />
      ) : (
        <button type="button" className="bench-card__title" onClick={choose}>
          <strong>{titleOf(card) || first || words.cards.untitled}</strong>
          <span>{card?.paragraphs[0]?.text ?? ''}</span>
        </button>
      )}
      {isCurrent && !card && (
        <p className="bench-card__none">
          {item.kind === 'pointer' ? words.cards.pointer : words.cards.waiting}
        </p>
      )}
    </li>
  )
})

const titleOf = (card: Card | undefined): string =>
  [card?.heads.kicker, card?.heads.headline].filter(Boolean).join('　')
