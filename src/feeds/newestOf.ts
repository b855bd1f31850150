import type { FeedEntry } from './types'

const beginning = new Date(0).toISOString()

/** When the last of the entries was changed; the beginning of 1970 without any. */
export const newestOf = (entries: readonly FeedEntry[]): string =>
  entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), beginning)
