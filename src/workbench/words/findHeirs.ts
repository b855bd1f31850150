import { pairUp } from '../derive/pairUp'
import { likeness, pairsOf } from '../derive/similarity'

type Finding = {
  readonly paragraphs: readonly string[]
  /** The paragraphs as the sender saw them, where they are known. */
  readonly seen?: readonly string[] | undefined
  /** Whether a place is not that of another edit. */
  readonly isFree: (at: number) => boolean
}

type Asked = { readonly paragraph: number; readonly was: string }

/** Less alike than this, two paragraphs are not one that was corrected. */
const ALIKE = 0.5

/** Finds what a paragraph has become that somebody else rewrote; nothing where it is gone. */
export function findHeirs({
  paragraphs,
  seen = [],
  isFree,
}: Finding): (edit: Asked) => number | undefined {
  const pairs = once(() => pairUp(seen.map(toText), paragraphs.map(toText)))
  const letters = once(() => paragraphs.map(pairsOf))
  return ({ paragraph, was }) => {
    if (seen[paragraph] === was) return successorOf({ at: paragraph, seen, paragraphs, pairs: pairs() }) // prettier-ignore
    const own = pairsOf(was)
    const far = (at: number) => Math.abs(at - paragraph)
    const rated = letters()
      .map((other, at) => ({ at, score: isFree(at) ? likeness(own, other) : 0 }))
      .filter(({ score }) => score >= ALIKE)
    return rated.toSorted((a, b) => b.score - a.score || far(a.at) - far(b.at))[0]?.at
  }
}

const toText = (text: string) => ({ text })

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

type Succession = {
  readonly at: number
  readonly seen: readonly string[]
  readonly paragraphs: readonly string[]
  readonly pairs: readonly (readonly [number, number])[]
}

/** By likeness in order; one that is like none, by its place between two that are known. */
function successorOf({ at, seen, paragraphs, pairs }: Succession): number | undefined {
  const own = pairs.find(([i]) => i === at)
  if (own) return own[1]
  const [beforeSeen, before] = pairs.findLast(([i]) => i < at) ?? [-1, -1]
  const [afterSeen, after] = pairs.find(([i]) => i > at) ?? [seen.length, paragraphs.length]
  const isSameGap = after - before === afterSeen - beforeSeen
  return isSameGap ? before + (at - beforeSeen) : undefined
}
