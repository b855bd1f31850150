'use client'

import { useId } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  /** Each with what it is called. */
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

/** A filter with its name above it. */
export function Choice({ label, value, options, onChoose }: Props) {
  const id = useId()
  return (
    <div className="queue__choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="plain-input"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
