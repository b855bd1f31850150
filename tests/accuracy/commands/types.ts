/** What the command line asks for, as read and checked. */
export type Asked = {
  readonly words: readonly string[]
  readonly json: boolean
  readonly misses: boolean
  readonly baselines: boolean
  readonly causes: boolean
  readonly write: boolean
  readonly floors: boolean
  readonly leaveOneOut: boolean
  /** Pages of each house; each command has its own default. */
  readonly pages: number | undefined
  readonly half: 'development' | 'check' | undefined
  readonly house: string | undefined
}
