import type { Size } from '../types'

/** A picture made ready for its tiles: in tiles itself, whole and at a half, a quarter … of its size. */
export type Copy = {
  readonly file: string
  /** The measures of each size, the whole first. */
  readonly levels: readonly Size[]
}
