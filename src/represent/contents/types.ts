import type { ItemSlug } from '@/items/stages'
import type { Picture } from '@/reader/types'

/** A published item as a line of an issue's contents. */
export type ContentsItem = {
  readonly collection: ItemSlug
  readonly id: string
  readonly kind: string
  readonly headline: string
  readonly kicker: string
  readonly deck: string
  readonly excerpt: string
  /** Its place on the page on which it begins; null where none is known. */
  readonly position: number | null
  /** The story that a caption belongs to, or empty. */
  readonly article: string
  /** Labels of its pages in order; more than one when it jumps. */
  readonly printedOn: readonly string[]
}

/** One printed page that is public itself. */
export type ContentsPage = {
  readonly id: string
  readonly label: string
  readonly number: number | null
  readonly section: string
  readonly scan: Picture | undefined
}
