import { breakText } from './breakText'
import type { Habits } from './habits'
import type { Join, Owner, SetLine } from './types'

/** A stretch of a run of text that one owner has. */
export type Segment = { readonly text: string; readonly owner: Owner }

/**
 * Sets one run of text (a paragraph, with what stands behind it on its last line) in a measure: its
 * first line joins as told, the others wrap; every line knows the owners whose text it holds.
 */
export const setRun = (options: {
  readonly segments: readonly Segment[]
  readonly width: number
  readonly indent: number
  readonly join: Join
  readonly habits: Pick<Habits, 'language' | 'line'>
}): SetLine[] => {
  const { segments, width, indent, join, habits } = options
  const text = segments.map((segment) => segment.text).join('')
  return breakText({ text, width, indent, habits }).map((line, i) => ({
    text: line.text.trim(),
    owners: ownersOf(segments, line.from, line.to),
    join: i === 0 ? join : 'wrap',
  }))
}

const ownersOf = (segments: readonly Segment[], from: number, to: number): Owner[] => {
  let start = 0
  const owners: Owner[] = []
  for (const { text, owner } of segments) {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (part.trim() !== '') owners.push(owner)
    start += text.length
  }
  return owners
}
