import type { Edition } from '@/reissues/types'
import type { Language } from '../language'
import type { ReissueAddress } from '../paths'
import type { Picture } from '../types'
import type { Words } from '../words'

/** A frozen edition as its pages show it: one that is out, or the preview of one that is not. */
export type ShownEdition = ReissueAddress & {
  readonly edition: Edition
  /** ISO 8601: when it came out; for a preview when it would. */
  readonly outAt: string
  /** How many of its items are no longer available. */
  readonly removed: number
}

/** What every part of a reissue's pages is given. */
export type ReissueProps = {
  readonly shown: ShownEdition
  /** The pictures that may be shown, by id. */
  readonly pictures: ReadonlyMap<string, Picture>
  readonly words: Words
  readonly language: Language
}
