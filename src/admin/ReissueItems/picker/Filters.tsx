'use client'

import { itemSlugs, type ItemSlug } from '@/items/stages'
import { useItemsWords } from '../useItemsWords'
import { PaperSelect } from './PaperSelect'
import { queryOf } from './useCandidates'
import type { Newspaper } from './useNewspapers'

const year = /^\d{4}$/u

export type Asked = {
  readonly q: string
  readonly collection: ItemSlug
  readonly newspaper: string
  readonly from: string
  readonly to: string
  readonly sort: 'newest' | 'oldest'
}

/** The question as the API wants it; half-typed years do not count yet. */
export const toQuery = ({ from, to, ...rest }: Asked): string =>
  queryOf({
    ...rest,
    q: rest.q.trim(),
    from: year.test(from) ? `${from}-01-01` : '',
    to: year.test(to) ? `${to}-12-31` : '',
  })

type FilterProps = {
  readonly asked: Asked
  readonly newspapers: readonly Newspaper[]
  readonly onChange: (asked: Asked) => void
}

/** Kind, title, years and order of what is searched for. */
export function Filters({ asked, newspapers, onChange }: FilterProps) {
  const { picker: words, row } = useItemsWords()
  const box = (name: 'from' | 'to', label: string) => (
    <label className="reissue-picker__year">
      {label}
      <input
        className="plain-input"
        inputMode="numeric"
        maxLength={4}
        placeholder="1987"
        value={asked[name]}
        onChange={({ target }) => onChange({ ...asked, [name]: target.value })}
      />
    </label>
  )
  return (
    <div className="reissue-picker__filters">
      <label>
        {words.kind}
        <select
          className="plain-input"
          value={asked.collection}
          onChange={({ target }) => onChange({ ...asked, collection: target.value as ItemSlug })}
        >
          {itemSlugs.map((slug) => (
            <option key={slug} value={slug}>
              {row.kinds[slug]}
            </option>
          ))}
        </select>
      </label>
      <PaperSelect
        newspapers={newspapers}
        value={asked.newspaper}
        none={words.anyPaper}
        onChange={(newspaper) => onChange({ ...asked, newspaper })}
      />{' '}
      {box('from', words.from)}
      {box('to', words.to)}
      <label>
        {words.sort}
        <select
          className="plain-input"
          value={asked.sort}
          onChange={({ target }) => onChange({ ...asked, sort: target.value as Asked['sort'] })}
        >
          <option value="newest">{words.newest}</option>
          <option value="oldest">{words.oldest}</option>
        </select>
      </label>
    </div>
  )
}
