'use client'

import type { ItemSlug } from '@/items/stages'
import type { Piece } from '@/text/compare/pieces'
import type { Compared } from './compare/compareVersions'
import { Pieces } from './Pieces'
import { useHistoryWords } from './useHistoryWords'
import { useOptionLabel } from './useOptionLabel'

type Props = {
  readonly compared: Compared
  readonly collection: ItemSlug
  /** There is nothing to compare with. */
  readonly single: boolean
}

/** One field of both versions. What is chosen from a list is shown by its name. */
export function FieldRow({ compared, collection, single }: Props) {
  const words = useHistoryWords()
  const labelOf = useOptionLabel(collection)
  const { field, from, to, pieces } = compared
  const named = (kind: Piece['kind'], value: string): readonly Piece[] =>
    value ? [{ kind, text: labelOf(field, value) }] : []
  const chosen =
    from === to ? named('same', to) : [...named('removed', from), ...named('added', to)]
  const shown = field === 'kind' || field === 'stage' ? chosen : pieces
  return (
    <section>
      <h3>{words.fields[field]}</h3>
      <div className={`item-history__pair item-history__pair--${field}`}>
        {!single && (
          <div>{from ? <Pieces pieces={shown} side="from" /> : <em>{words.empty}</em>}</div>
        )}
        <div>{to ? <Pieces pieces={shown} side="to" /> : <em>{words.empty}</em>}</div>
      </div>
    </section>
  )
}
