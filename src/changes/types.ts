/** Whose documents are flagged by the write that changes them. */
export const flaggedKinds = [
  'articles',
  'captions',
  'notices',
  'newspapers',
  'issues',
  'pages',
  'media',
] as const

/**
 * What can be public: a document of one of these appears in the ledger when it does. A reissue's steps
 * record theirs themselves.
 */
export const publicKinds = [...flaggedKinds, 'reissues'] as const

export type FlaggedKind = (typeof flaggedKinds)[number]

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
