/** What a cache of answers has done since the start of its process, and holds now. */
export type CacheFigures = {
  readonly hits: number
  readonly misses: number
  readonly entries: number
  readonly bytes: number
}
