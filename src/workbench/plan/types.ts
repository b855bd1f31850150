import type { NewDocument } from '@/database/writeDocuments'
import type { ItemSlug } from '@/items/stages'
import type { Layout } from '@/text'
import type { Displaced, Row } from '../derive/types'

/** A stored item of a page: its own row, and the newest version of it. */
export type StoredItem = {
  readonly collection: ItemSlug
  readonly id: string
  /** What is public, or was; for a draft over it see `latest`. */
  readonly row: Row
  readonly latest: { readonly id: string; readonly version: Row }
  /** What keeps it from being taken away beside what its own words say: who rests on it. */
  readonly held?: Held | undefined
}

export type Held = 'linked' | 'reissue' | 'correction' | 'open'

/** A page as it is worked on. */
export type WorkPage = {
  readonly id: string
  readonly label: string
  readonly stage: string
  readonly text: string
  readonly layout: Layout
  readonly revision: number
  readonly place: { readonly newspaper: string; readonly issue: string; readonly date: string }
}

/** Why a change of the layout is refused for the sake of an item, or of what it would say. */
export type Refusal =
  | {
      readonly code: 'released' | 'withheld' | 'verified' | 'corrected' | 'trash' | 'story' | Held
      readonly id: string
      readonly title: string
    }
  | { readonly code: 'tooLong'; readonly id: string; readonly title: string; readonly field: string; readonly most: number } // prettier-ignore

/** An item that says something else now: a new version, and its own row too unless that is public. */
export type Revised = {
  readonly collection: ItemSlug
  readonly id: string
  /** As they were when they were read: another version, or another time, and nothing is written. */
  readonly latest: string
  readonly updatedAt: string
  /** Whether the own row is written too; a released item gets a draft over what is public. */
  readonly row: boolean
  readonly data: NewDocument['data']
}

export type Gone = {
  readonly collection: ItemSlug
  readonly id: string
  readonly latest: string
  readonly updatedAt: string
}

/** Where an item stands among the page's items now. */
export type Position = {
  readonly collection: ItemSlug
  readonly id: string
  readonly position: number
  /** Whether readers see it, who then are told. */
  readonly released: boolean
}

export type Plan =
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | {
      readonly ok: true
      readonly created: readonly NewDocument[]
      readonly revised: readonly Revised[]
      readonly gone: readonly Gone[]
      readonly positions: readonly Position[]
      readonly displaced: readonly Displaced[]
      readonly stage: string
    }
