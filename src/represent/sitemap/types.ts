/** One address of a sitemap. */
export type SitemapUrl = {
  /** Whole: `https://archive.example/stories/i-1` */
  readonly loc: string
  /** ISO 8601, where it is known. */
  readonly lastmod?: string | undefined
}
