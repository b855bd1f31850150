import { LRUCache } from 'lru-cache'
import type { Entry } from './types'

/** A rendering that is under way: changes that come meanwhile make it untrue. */
export type Watch = {
  /** Whether nothing that these tags name has changed since the watch began. */
  readonly holds: (tags: Iterable<string>) => boolean
  /** Whether nothing at all has changed since. */
  readonly isQuiet: () => boolean
  readonly end: () => void
}

export type AnswerStore = {
  readonly get: (key: string) => Entry | undefined
  /** Keeps an answer until one of its tags is cleared. */
  readonly put: (key: string, entry: Entry, tags: readonly string[]) => void
  /** Forgets all that rests on one of these tags. */
  readonly clear: (tags: Iterable<string>) => void
  readonly watch: () => Watch
  /** Counts a kept answer's compressed forms, too, once they are made. */
  readonly weigh: (key: string, entry: Entry) => void
  readonly size: () => { readonly entries: number; readonly bytes: number }
}

type Kept = { readonly entry: Entry; readonly tags: readonly string[]; readonly until: number }

/** However quiet the ledger is: some pages know the day. */
const longestMs = 10 * 60_000

/** Keys, headers, maps. */
const overhead = 2048

/** Public answers by key, the least used forgotten first when they take more than `maxBytes`. */
export function answerStore({ maxBytes }: { readonly maxBytes: number }): AnswerStore {
  const keys = new Map<string, Set<string>>()
  const watched = new Set<Set<string>>()
  const forget = ({ tags }: Kept, key: string) => {
    for (const tag of tags) {
      const others = keys.get(tag)
      others?.delete(key)
      if (others?.size === 0) keys.delete(tag)
    }
  }
  const kept = new LRUCache<string, Kept>({
    maxSize: Math.max(maxBytes, 1),
    sizeCalculation: ({ entry, tags }, key) => bytesOf(entry) + 2 * key.length + 64 * tags.length,
    dispose: forget,
  })
  const keep = (key: string, value: Kept) => {
    kept.set(key, value)
    if (kept.has(key)) for (const tag of value.tags) addTo(keys, tag, key)
  }
  return {
    get: (key) => {
      const found = kept.get(key)
      if (!found) return undefined
      if (performance.now() < found.until) return found.entry
      kept.delete(key)
      return undefined
    },
    put: (key, entry, tags) => keep(key, { entry, tags, until: performance.now() + longestMs }),
    clear: (tags) => {
      for (const tag of tags) {
        for (const touched of watched) touched.add(tag)
        for (const key of [...(keys.get(tag) ?? [])]) kept.delete(key)
      }
    },
    watch: () => {
      const touched = new Set<string>()
      watched.add(touched)
      return {
        holds: (tags) => ![...tags].some((tag) => touched.has(tag)),
        isQuiet: () => touched.size === 0,
        end: () => watched.delete(touched),
      }
    },
    weigh: (key, entry) => {
      const found = kept.peek(key)
      // A new value, or it would keep its old weight.
      if (found?.entry === entry) keep(key, { ...found })
    },
    size: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  }
}

function addTo(keys: Map<string, Set<string>>, tag: string, key: string): void {
  const others = keys.get(tag)
  if (others) others.add(key)
  else keys.set(tag, new Set([key]))
}

const bytesOf = ({ identity, packed }: Entry): number =>
  [...packed.values()].reduce(
    (sum, { body }) => sum + (body === identity.body ? 0 : body.length),
    identity.body.length + overhead,
  )
