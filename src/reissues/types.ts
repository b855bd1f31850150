import type { ItemSlug } from '@/items/stages'

/** What kind of republication it is. */
export type ReissueKind = 'back-number' | 'anthology' | 'anniversary'

/** A picture as an edition shows it; `sha256` says which bytes were approved. */
export type EditionPicture = {
  readonly id: string
  readonly alt: string
  readonly sha256: string
  readonly mimeType: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** A path on this server: `/api/media/file/NAME`. */
  readonly url: string
}

/** Where a story first stood. */
export type FirstPublished = {
  readonly newspaper: { readonly id: string; readonly title: string; readonly language: string }
  readonly issue: {
    readonly id: string
    readonly date: string
    readonly edition: string
    readonly number: string
  }
  /** Page labels in order; more than one when the story jumped. */
  readonly pages: readonly string[]
}

/** One passage in which the text differs from what was first read off the page. */
export type Correction = {
  readonly was: string
  readonly now: string
  /** A few characters on both sides, from the text as it is now. */
  readonly before: string
  readonly after: string
}

/** One item of an edition: all that is shown of it, as it was in the pinned version. */
export type EditionItem = {
  /** Its place in the edition, from 1; part of its address, also when others before it are removed. */
  readonly number: number
  readonly collection: ItemSlug
  readonly id: string
  /** The id of the pinned version, its revision, and the digest that seals its words. */
  readonly version: string
  readonly revision: number
  readonly digest: string
  readonly kind: string
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  readonly byline: string
  readonly dateline: string
  readonly credits: readonly string[]
  /** Lexical, as the API gives it; null for captions and notices, which have `text` alone. */
  readonly body: unknown
  readonly text: string
  /** The pictures that stand in the body, and a caption's own. */
  readonly pictures: readonly EditionPicture[]
  /** The published captions of a story. */
  readonly captions: readonly {
    readonly id: string
    readonly text: string
    readonly credits: readonly string[]
    readonly picture: EditionPicture | null
  }[]
  readonly firstPublished: FirstPublished | null
  /** What was put right since the page was first read; at most 200 passages, `correctedPassages` counts all. */
  readonly corrected: readonly Correction[]
  readonly correctedPassages: number
}

/** A run of items under one heading; the heading is empty where there is none. */
export type EditionSection = {
  readonly heading: string
  readonly items: readonly EditionItem[]
}

/**
 * A frozen edition: everything that a reissue shows, as it was approved. Plain data, never changed.
 * Its hash is the SHA-256 of its RFC 8785 form.
 */
export type Edition = {
  readonly format: 'backnumber-edition/1'
  readonly reissue: string
  /** 1 for the first that is approved for publication, 2 after a correction … */
  readonly number: number
  readonly kind: ReissueKind
  readonly title: string
  /** Plain text; blank lines part paragraphs. */
  readonly introduction: string
  readonly cover: EditionPicture | null
  /** The approved moment, ISO 8601 in UTC, and the zone that it was planned in. */
  readonly due: string
  readonly timeZone: string
  /** BCP 47, of most of its items. */
  readonly language: string
  readonly sections: readonly EditionSection[]
}

/** An edition that is out, as public places show it. */
export type PublicEdition = {
  readonly edition: Edition
  readonly hash: string
  /** ISO 8601. */
  readonly publishedAt: string
  /** ISO 8601: when this edition was approved, if that was later, as it is of a correction. */
  readonly updatedAt: string
  /** Seconds between due and out. */
  readonly lateBy: number
  /**
   * Ids of items that were withheld or withdrawn after it came out: they are left out of `edition`
   * here, and the hash is that of the whole.
   */
  readonly removed: readonly string[]
  /**
   * Ids of items, and of captions of stories, in which words are covered that were redacted since: in
   * `edition` here, while the hash is that of the whole.
   */
  readonly redacted: readonly string[]
}
