'use client'

type Props = {
  readonly label: string
  readonly value: string
  /** Each with what it is called. */
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

/** A filter with its name above it. */
export function Choice({ label, value, options, onChoose }: Props) {
  return (
    <label className="queue__choice">
      <span>{label}</span>
      <select
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
    </label>
  )
}
