import type { Size } from '../types'

/** What a manifest shows: the pages of an issue, or one of them. */
export type Shown = {
  /** Its own address. */
  readonly id: string
  /** `菱渡报 1987-10-16` */
  readonly label: string
  /** A BCP 47 tag, where the newspaper names one. */
  readonly language: string | undefined
  /** YYYY-MM-DD */
  readonly date: string | undefined
  /** Where readers find it. */
  readonly homepage: string | undefined
  readonly pages: readonly ShownPage[]
}

export type ShownPage = {
  readonly id: string
  readonly label: string
  readonly scan: Size & { readonly id: string; readonly alt: string }
}
