'use client'

import { useBench } from '../context'
import { marks, pairs, widen } from './punctuation'

type Props = {
  readonly field: React.RefObject<HTMLTextAreaElement | null>
  readonly onWrite: (now: string) => void
}

/** Quotes round what is selected, marks at the cursor, and half-width marks made full-width. */
export function PunctuationBar({ field, onWrite }: Props) {
  const { words } = useBench()
  const put = (before: string, after = '') => {
    const element = field.current
    if (!element) return
    const { selectionStart: from, selectionEnd: to, value } = element
    onWrite(`${value.slice(0, from)}${before}${value.slice(from, to)}${after}${value.slice(to)}`)
    const at = to + before.length
    requestAnimationFrame(() => element.setSelectionRange(at, at))
  }
  return (
    <div className="bench-marks" role="group" aria-label={words.marksBar.label}>
      {pairs.map((pair) => (
        <button
          key={pair}
          type="button"
          tabIndex={-1}
          aria-label={words.marksBar.wrap(pair)}
          title={words.marksBar.wrap(pair)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => put(pair.slice(0, 1), pair.slice(1))}
        >
          {pair}
        </button>
      ))}
      {marks.map((mark) => (
        <button
          key={mark}
          type="button"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => put(mark)}
        >
          {mark === '　' ? '␣' : mark}
        </button>
      ))}
      <button
        type="button"
        tabIndex={-1}
        title={`${words.marksBar.wide} (Alt+W)`}
        aria-label={words.marksBar.wide}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onWrite(widen(field.current?.value ?? ''))}
      >
        ,→，
      </button>
    </div>
  )
}
