'use client'

import type { ItemKind, LayoutItem } from '@/text/types'
import { useBench, useBenchState } from '../context'
import type { Draft } from '../items/drafts'
import type { Card } from '../items/toCard'

type Props = {
  readonly item: LayoutItem
  readonly number: number
  readonly card: Card | undefined
  readonly drafts: readonly Draft[] | undefined
}

const kinds = ['article', 'caption', 'notice', 'pointer'] as const satisfies readonly ItemKind[]

/** What an item is, how sure that is, how far the work on it is, and the button that accepts it. */
export function CardHead({ item, number, card, drafts }: Props) {
  const { words, bench } = useBench()
  const mayCorrect = useBenchState((state) => state.data.may.correct)
  const { store } = bench
  const { id, confidence, kind, missing } = item
  return (
    <div className="bench-card__head">
      <span className="bench-card__number" aria-label={words.cards.item(number)}>
        {number}
      </span>
      <select
        aria-label={words.tools.item}
        value={kind}
        disabled={!mayCorrect}
        onChange={({ target }) => store.edit([{ type: 'kind', item: id, kind: target.value as ItemKind }])} // prettier-ignore
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </select>
      {card && <Marks card={card} />}
      {missing && <span className="bench-mark bench-mark--missing">{words.cards.missing}</span>}
      {drafts && <span className="bench-mark bench-mark--unsaved">{words.cards.unsaved}</span>}
      <span className="bench-card__space" />
      {confidence === 1 ? (
        <span className="bench-card__sure">✓ {words.cards.accepted}</span>
      ) : (
        <>
          <span className="bench-card__doubt" data-low={confidence < 0.6 ? '' : undefined}>
            {words.cards.confidence(confidence)}
          </span>
          {mayCorrect && (
            <button type="button" onClick={() => store.edit([{ type: 'accept', items: [id] }])}>
              {words.cards.accept}
            </button>
          )}
        </>
      )}
    </div>
  )
}

function Marks({ card }: { readonly card: Card }) {
  const { words } = useBench()
  const stage = words.stages[card.stage as keyof typeof words.stages] ?? card.stage
  return (
    <>
      {card.stage !== 'imported' && (
        <span className={`bench-mark bench-mark--${card.stage}`} title={card.withheldReason}>
          {stage}
        </span>
      )}
      {card.isPublic && <span className="bench-mark bench-mark--public">{words.cards.public}</span>}
    </>
  )
}
