import type { Stage } from '@/items/stages'

/** Why there is a version, as far as the versions themselves tell. */
export type Deed =
  | 'imported'
  | 'made'
  | 'words'
  | 'layout'
  | 'published'
  | 'withdrawn'
  | 'withheld'
  | 'freed'
  | 'restored'
  | 'stage'
  | 'trashed'
  | 'untrashed'
  | 'saved'

/** One version of an item, without its words. */
export type HistoryEntry = {
  /** Of the version. */
  readonly id: string
  readonly revision: number
  /** ISO 8601. */
  readonly at: string
  /** Nobody, where the machine made it. */
  readonly by: { readonly id: string; readonly name: string | null } | null
  readonly deed: Deed
  /** Whose words came back, for `restored`. */
  readonly restored: number | null
  /** The fields that say something else than before. */
  readonly fields: readonly string[]
  readonly stage: Stage
  readonly published: boolean
}

/** What `GET …/history` answers. */
export type History = {
  /** The newest revision of all. */
  readonly revision: number
  /** The one that readers see now. */
  readonly publicRevision: number | null
  readonly versions: readonly HistoryEntry[]
  /** The `before` of what follows; null at the end. */
  readonly next: number | null
}
