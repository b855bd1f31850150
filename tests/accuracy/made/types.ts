import type { Gold } from '../gold'

/** A page that was set from copy, with the labels that are true by the making of it. */
export type MadePage = {
  /** `HOUSE-SEED`. */
  readonly name: string
  readonly house: string
  readonly text: string
  readonly gold: Gold
}

/**
 * A newspaper that never was: its habits of layout and of extraction. Houses of the `development` half
 * may be looked at while the segmenter is tuned, those of the `check` half only measured.
 */
export type House = {
  readonly name: string
  readonly half: 'development' | 'check'
  /** In one line, what is particular: for the table in docs/accuracy.md. */
  readonly habit: string
  readonly make: (seed: number) => MadePage
}
