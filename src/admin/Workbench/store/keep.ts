import type { Draft } from '../items/drafts'
import type { Sent } from './types'

/** What a closed tab must not take along: words and operations that are not stored yet. */
export type Kept = {
  readonly revision: number
  readonly pending: readonly Sent[]
  readonly drafts: readonly (readonly [string, readonly Draft[]])[]
  /** ISO 8601. */
  readonly at: string
}

/** One's own unsaved work on a page, kept in this browser. */
export type Keep = ReturnType<typeof keepFor>

/** Where unsaved work on a page is kept in this browser, apart for each person. */
export function keepFor({ page, user }: { readonly page: string; readonly user: string }) {
  const name = `backnumber:workbench:${user}:${page}`
  return {
    read: (): Kept | undefined => {
      try {
        const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null
        return kept && Array.isArray(kept.pending) && Array.isArray(kept.drafts) ? kept : undefined
      } catch {
        // Storage is closed to the page, or holds something else: then nothing was kept.
        return undefined
      }
    },
    write: (kept: Kept): void => {
      try {
        if (kept.pending.length === 0 && kept.drafts.length === 0) localStorage.removeItem(name)
        else localStorage.setItem(name, JSON.stringify(kept))
      } catch {
        // Full or closed: the work is still on the screen, and leaving asks first.
      }
    },
  }
}
