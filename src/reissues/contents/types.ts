import type { ItemSlug } from '@/items/stages'
import type { Piece } from '@/text/compare/pieces'

/** An item by its collection and id. */
export type ItemRef = { readonly relationTo: ItemSlug; readonly value: string }

/** One row of a reissue's contents as it is stored; a heading starts a section. */
export type StoredRow = {
  /** Null where the item was deleted for good and the database let go of it. */
  readonly item: ItemRef | null
  readonly version: string | null
  readonly heading: string
}

/**
 * What has become of a pinned item: `newer` has a newer public version; `withheld`, `withdrawn`,
 * `trashed` and `deleted` are no longer public; `unpinned` has no published version to come out with.
 */
export type ItemState =
  'ok' | 'newer' | 'withdrawn' | 'withheld' | 'trashed' | 'deleted' | 'unpinned'

/** What a list shows of an item. */
export type ItemCard = {
  readonly headline: string
  readonly kicker: string
  /** The newspaper's title. */
  readonly newspaper: string
  /** `1987-05-04` */
  readonly date: string
  readonly pages: readonly string[]
  /** Characters of its text, blanks not counted. */
  readonly characters: number
}

/** One row of a reissue's contents, with what the pinned version says. */
export type ContentsItem = ItemCard & {
  readonly key: string
  readonly item: ItemRef | null
  readonly version: string | null
  readonly heading: string
  readonly revision: number | null
  readonly state: ItemState
  /** The version that is public now, where that is another one. */
  readonly newest?: NewestVersion
}

export type NewestVersion = {
  readonly version: string
  readonly revision: number
  /** ISO 8601: when that version was saved. */
  readonly publishedAt: string
}

/** `base` names the stored state: a change is made to what its author saw, or not at all. */
export type Contents = { readonly base: string; readonly items: readonly ContentsItem[] }

/** A published item that can be picked. */
export type Candidate = ItemCard & { readonly key: string; readonly item: ItemRef }

export type Candidates = {
  readonly items: readonly Candidate[]
  readonly page: number
  readonly hasMore: boolean
}

/** The days of a month, `MM-DD`, on which something that is public was printed, with the years. */
export type Days = {
  readonly days: readonly { readonly day: string; readonly years: readonly number[] }[]
}

export type FieldDifference = {
  readonly field: DifferenceField
  /** Compared character by character; by line where that would take too long. */
  readonly by: 'character' | 'line'
  readonly parts: readonly Piece[]
}

export const differenceFields = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'dateline',
  'credits',
  'kind',
  'text',
] as const

export type DifferenceField = (typeof differenceFields)[number]

export type Difference = {
  readonly from: NewestVersion
  readonly to: NewestVersion
  /** Only those that differ. */
  readonly fields: readonly FieldDifference[]
  /** The words of the body are the same, its form is not: emphasis, subheads, links, pictures. */
  readonly form: boolean
}
