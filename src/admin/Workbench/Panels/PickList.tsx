'use client'

import { useState } from 'react'

export type Pick = {
  readonly key: string
  readonly label: string
  /** A number or a key, beside the label. */
  readonly mark: string
  readonly hue?: number
}

type Props = {
  readonly picks: readonly Pick[]
  readonly filter: string
  readonly none: string
  readonly onPick: (key: string) => void
}

/** A list to choose one of, by typing and the arrow keys. */
export function PickList({ picks, filter, none, onPick }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = matching(picks, typed)
  const index = Math.min(at, found.length - 1)
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[index]
    if (step !== undefined) {
      event.preventDefault()
      setAt((index + step + found.length) % Math.max(found.length, 1))
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      onPick(chosen.key)
    }
  }
  return (
    <div className="bench-picks">
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="bench-picks"
        aria-activedescendant={found[index] ? `bench-pick-${index}` : undefined}
        aria-label={filter}
        placeholder={filter}
        value={typed}
        autoFocus
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id="bench-picks" role="listbox" aria-label={filter}>
        {found.map(({ key, label, mark, hue }, i) => (
          <li
            key={key}
            id={`bench-pick-${i}`}
            role="option"
            aria-selected={i === index}
            data-hue={hue}
            ref={(element) => {
              if (i === index) element?.scrollIntoView({ block: 'nearest' })
            }}
            onClick={() => onPick(key)}
          >
            <span>{label}</span>
            <kbd>{mark}</kbd>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="bench-picks__none">{none}</p>}
    </div>
  )
}

/** Those that have what is typed; a number finds what is marked with it first. */
function matching(picks: readonly Pick[], typed: string): readonly Pick[] {
  const sought = typed.trim().toLowerCase()
  if (sought === '') return picks
  const exact = picks.filter(({ mark }) => mark.toLowerCase() === sought)
  const rest = picks.filter(
    ({ label, mark }) =>
      mark.toLowerCase() !== sought && `${mark} ${label}`.toLowerCase().includes(sought),
  )
  return [...exact, ...rest]
}
