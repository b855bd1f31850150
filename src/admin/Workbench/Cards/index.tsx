'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useBench, useBenchState } from '../context'
import type { Row } from '../rows/toRows'
import { currentRow } from '../store/select'
import { ItemCard } from './ItemCard'

/** The page's items in order, each as a card; the one with the cursor is open for its words. */
export function Cards() {
  const { words, bench } = useBench()
  const items = useBenchState((state) => state.layout.items)
  const cards = useBenchState((state) => state.cards)
  const drafts = useBenchState((state) => state.drafts)
  const current = useBenchState((state) => currentRow(state)?.item ?? null)
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const rows = useBenchState((state) => state.rows)
  const firsts = useMemo(() => firstLines(rows), [rows])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('.bench-card--current')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const isLeft = items.some(({ confidence }) => confidence < 1)
  return (
    <section className="bench-cards" aria-label={words.cards.label}>
      {items.length === 0 && <p className="bench-cards__none">{words.cards.none}</p>}
      <ol ref={list}>
        {items.map((item, i) => {
          const card = cards.get(item.id)
          return (
            <ItemCard
              key={item.id}
              item={item}
              number={i + 1}
              card={card}
              drafts={card && drafts.get(card.id)}
              isCurrent={item.id === current}
              first={firsts.get(item.id) ?? ''}
            />
          )
        })}
      </ol>
      {mayCorrect && isLeft && (
        <p className="bench-cards__all">
          <button
            type="button"
            onClick={() => bench.store.edit([{ type: 'accept', items: 'page' }])}
          >
            {words.cards.acceptPage}
          </button>
        </p>
      )}
    </section>
  )
}

/** The first line of each item. */
function firstLines(rows: readonly Row[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>()
  for (const { item, text } of rows) {
    if (item !== null && !firsts.has(item)) firsts.set(item, text.trim())
  }
  return firsts
}
