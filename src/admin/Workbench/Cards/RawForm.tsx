'use client'

import { diffChars } from 'diff'
import { useMemo } from 'react'
import { useBench, useBenchState } from '../context'
import type { PrintedLines } from './WordsField'

type Props = {
  readonly printed: PrintedLines | null
  readonly now: string
  /** Puts the raw form back; undefined for who may only look. */
  readonly onBack: ((now: string) => void) | undefined
}

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
          <Marked was={text} now={now} />
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

/** Longer ones are not compared while somebody types. */
const longest = 4000

/** What was inserted and what was deleted, marked by more than colour. */
function Marked({ was, now }: { readonly was: string; readonly now: string }) {
  const { words } = useBench()
  const parts = useMemo(
    () => (was.length + now.length > longest ? [] : diffChars(was, now)),
    [was, now],
  )
  return (
    <p className="bench-raw__marked">
      {parts.map(({ value, added, removed }, i) =>
        added ? (
          <ins key={i} aria-label={`${words.raw.inserted} ${value}`}>
            {value}
          </ins>
        ) : removed ? (
          <del key={i} aria-label={`${words.raw.deleted} ${value}`}>
            {value}
          </del>
        ) : (
          <span key={i}>{value}</span>
        ),
      )}
    </p>
  )
}
