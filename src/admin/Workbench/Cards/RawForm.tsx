'use client'

import { useBench, useBenchState } from '../context'
import { Marked } from '../Marked'
import type { PrintedLines } from './WordsField'

type Props = {
  readonly printed: PrintedLines | null
  readonly now: string
  /** Puts the raw form back; undefined for who may only look. */
  readonly onBack: ((now: string) => void) | undefined
}

/** Longer ones are not compared while somebody types. */
const longest = 4000

/** The raw lines behind some words, and what differs from what they say. */
export function RawForm({ printed, now, onBack }: Props) {
  const { words } = useBench()
  const all = useBenchState((state) => state.lines)
  const here = useBenchState((state) => state.data.page.id)
  const isHere = printed && (printed.page === null || printed.page === here)
  const lines = isHere ? printed.lines.map((number) => ({ number, text: all[number - 1]?.text ?? '' })) : [] // prettier-ignore
  if (!printed) return <p className="bench-raw bench-raw--none">{words.raw.none}</p>
  const { text } = printed
  return (
    <div className="bench-raw">
      {lines.length > 0 && (
        <ol aria-label={words.raw.label}>
          {lines.map(({ number, text: line }) => (
            <li key={number} value={number}>
              <span>{number}</span>
              {line.trim()}
            </li>
          ))}
        </ol>
      )}
      {text !== now && (
        <>
          {text.length + now.length <= longest && (
            <p className="bench-raw__marked">
              <Marked was={text} now={now} />
            </p>
          )}
          {onBack && (
            <button
              type="button"
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onBack(text)}
            >
              {words.raw.back} <kbd>{words.raw.backKey}</kbd>
            </button>
          )}
        </>
      )}
    </div>
  )
}
