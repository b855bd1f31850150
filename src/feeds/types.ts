/** So many entries a feed has at most: the newest. */
export const mostEntries = 50

/** A feed in no format yet. Addresses are absolute, moments ISO 8601. */
export type FeedOf = {
  /** The same for ever, whatever the address: a `tag:` URI. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** The page that the feed is of. */
  readonly homeUrl: string
  /** Where the feed itself is fetched, in the format that is made. */
  readonly selfUrl: string
  readonly updated: string
  /** The newest first. */
  readonly entries: readonly FeedEntry[]
}

export type FeedEntry = {
  readonly id: string
  readonly url: string
  readonly title: string
  /** Plain text. */
  readonly summary: string
  /** The whole content, as src/body/toHtml makes it: safe, with absolute addresses. */
  readonly html: string
  readonly published: string
  readonly updated: string
  readonly author?: string | undefined
  readonly picture?: FeedPicture | undefined
  /** BCP 47, where it is not the feed's. */
  readonly language?: string | undefined
}

export type FeedPicture = {
  readonly url: string
  readonly alt: string
  /** `image/jpeg`, where it is known. */
  readonly mimeType?: string | undefined
}
