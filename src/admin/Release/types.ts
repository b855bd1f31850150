/** What `GET /api/articles/ID/release` says of an item. */
export type ReleaseState = {
  /** Whether readers see it. */
  readonly public: boolean
  readonly status: 'draft' | 'published'
  readonly stage: string
  /** The latest, and the one that readers see. */
  readonly revision: number
  readonly publicRevision: number | null
  readonly publishedAt: string | null
  readonly withheld: {
    readonly reason: string | null
    readonly note: string | null
    /** Whether readers who come to its address are told. */
    readonly told: boolean
  } | null
  readonly trashed: boolean
  readonly problems: readonly Problem[]
  /** Where readers find it. */
  readonly path: string
  readonly redactions: readonly Redaction[]
  /** Labels of its pages whose scans readers may look at. */
  readonly openScans: readonly string[]
  readonly updatedAt: string
}

export type Problem = {
  readonly code: string
  /** Whether an editor may publish all the same. */
  readonly waivable: boolean
  readonly message: string
}

/** Words that readers see covered. */
export type Redaction = {
  readonly text: string
  readonly reason: string | null
  /** How many fields they stand in. */
  readonly places: number
  readonly at: string | null
  readonly by: string | null
}
