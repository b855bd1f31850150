'use client'

import { memo } from 'react'
import type { Card } from '../store/types'
import type { ItemRow } from '../store/rows'
import { useItemsWords } from '../useItemsWords'
import { hrefOf, type RowActions } from './actions'
import { Mark } from './Mark'
import { DragHandle, RowButtons } from './RowButtons'

type Props = {
  readonly row: ItemRow
  readonly card: Card | undefined
  readonly active: boolean
  readonly editable: boolean
  readonly actions: RowActions
}

/** One item: where it stands, what it says and where it was printed, and what has become of it. */
export const ItemLine = memo(function ItemLine(props: Props) {
  const { row, card, active, editable, actions } = props
  const words = useItemsWords()
  const headline = card?.headline || (row.item ? words.row.untitled : words.row.gone)
  return (
    <div
      role="row"
      data-row={row.key}
      className="reissue-items__row"
      tabIndex={active ? 0 : -1}
      onFocus={() => actions.activate(row.key)}
    >
      <span role="gridcell" className="reissue-items__place">
        {editable && <DragHandle />}
        <span className="reissue-items__position" data-position />
      </span>
      <div role="gridcell" className="reissue-items__main">
        {card?.kicker && <span className="reissue-items__kicker">{card.kicker}</span>}
        {row.item ? (
          <a
            className="reissue-items__headline"
            href={hrefOf(row.item)}
            target="_blank"
            rel="noreferrer"
            title={`${headline} (${words.row.open})`}
            tabIndex={-1}
            draggable={false}
          >
            {headline}
          </a>
        ) : (
          <span className="reissue-items__headline">{headline}</span>
        )}
        <Origin row={row} card={card} />
        <Standing {...props} />
      </div>
      <span role="gridcell" className="reissue-items__length">
        {card && row.item ? words.row.characters(card.characters.toLocaleString('en')) : ''}
      </span>
      <span role="gridcell">
        {editable && (
          <RowButtons
            rowKey={row.key}
            actions={actions}
            active={active}
            removeLabel={words.row.remove}
          />
        )}
      </span>
    </div>
  )
})

function Origin({ row, card }: Pick<Props, 'row' | 'card'>) {
  const words = useItemsWords().row
  if (!card || !row.item) return null
  const { relationTo } = row.item
  const parts = [
    card.newspaper,
    card.date,
    card.pages.length > 0 ? words.page(card.pages.join(', ')) : '',
    relationTo === 'articles' ? '' : words.kinds[relationTo],
  ]
  return <span className="reissue-items__origin">{parts.filter(Boolean).join(' · ')}</span>
}

function Standing({ row, card, active, editable, actions }: Props) {
  const words = useItemsWords()
  if (!card || !('state' in card) || card.state === 'ok') return null
  const tabIndex = active ? 0 : -1
  return (
    <span className="reissue-items__standing">
      <Mark state={card.state} />
      {card.newest && card.version && card.state === 'newer' && (
        <button type="button" tabIndex={tabIndex} onClick={() => actions.showDifference(row.key)}>
          {words.showDifference}
        </button>
      )}
      {card.newest && editable && (
        <button type="button" tabIndex={tabIndex} onClick={() => actions.update([row.key])}>
          {card.state === 'newer' ? words.update : words.pinNow}
        </button>
      )}
    </span>
  )
}
