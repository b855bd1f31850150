'use client'

import { useItemsWords } from '../useItemsWords'
import type { Newspaper } from './useNewspapers'

type Props = {
  readonly newspapers: readonly Newspaper[]
  readonly value: string
  readonly onChange: (id: string) => void
  /** What stands for no choice. */
  readonly none: string
}

/** One of the titles, or none. */
export function PaperSelect({ newspapers, value, onChange, none }: Props) {
  const words = useItemsWords().picker
  return (
    <label>
      {words.newspaper}
      <select
        className="plain-input"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{none}</option>
        {newspapers.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
