/** What can be public: a document of one of these appears in the ledger when it does. */
export const publicKinds = [
  'articles',
  'captions',
  'notices',
  'newspapers',
  'issues',
  'pages',
  'media',
  'reissues',
] as const

export type PublicKind = (typeof publicKinds)[number]

export type ChangeAction = 'published' | 'changed' | 'withdrawn'

/** One row of the ledger: what happened in public, to what, in which order. */
export type PublicChange = {
  /** From 1, without gaps. */
  readonly seq: number
  /** ISO 8601, by the clock of the process that recorded it. */
  readonly at: string
  readonly action: ChangeAction
  readonly kind: PublicKind
  readonly document: string
  /** Of an item: which of its versions is public since. */
  readonly revision?: number
  readonly newspaper?: string
}
