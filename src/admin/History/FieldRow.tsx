'use client'

import type { ItemSlug } from '@/items/stages'
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
  const isChoice = field === 'kind' || field === 'stage'
  const whole = (value: string) => (isChoice ? labelOf(field, value) : value)
  const isSame = from === to
  const shown = isChoice
    ? [...(from ? [{ kind: isSame ? 'same' : 'removed', text: whole(from) } as const] : []), ...(to && !isSame ? [{ kind: 'added', text: whole(to) } as const] : [])] // prettier-ignore
    : pieces
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
