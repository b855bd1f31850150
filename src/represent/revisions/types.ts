/** One text that was public under a number of its own. */
export type PublicRevision = {
  readonly revision: number
  /** ISO 8601: since when. */
  readonly from: string
  /** ISO 8601: until when; null while it is the public text. */
  readonly until: string | null
}

/** A version that was saved as published. */
export type PublishedVersion = {
  readonly revision: number
  /** ISO 8601. */
  readonly savedAt: string
}

/** What the ledger says of one item, oldest first. */
export type LedgerLine = {
  readonly at: string
  readonly action: 'published' | 'changed' | 'withdrawn'
  readonly revision?: number | undefined
}
