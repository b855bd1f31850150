/** What the planting left for the drill. */
export type Ground = {
  /** Of an editor. */
  readonly token: string
  readonly stories: readonly string[]
  readonly newspaper: string
  readonly issue: string
  readonly date: string
  readonly reissue: string
}

/** How a story stands in public, as its publisher was told. */
export type Standing = {
  readonly story: string
  readonly phase: 'public' | 'gone' | 'withheld'
  /** Stands in its headline and its text now. */
  readonly word: string
  /** The word that its edition was frozen with. */
  readonly frozen: string
  /** Words that no answer may hold: covered ones, and while it is not public all of its words. */
  readonly hidden: readonly string[]
  /** Words that it had before; revisions keep them. */
  readonly earlier: readonly string[]
  /** The last row of the ledger that was there before this step. */
  readonly after: number
  /** Counts the steps of all stories. */
  readonly step: number
}

export const firstWord = (story: string): string => `zqfirst${story.replace('-', '')}`
export const firstSecret = (story: string): string => `zqsecret${story.replace('-', '')}x0`
