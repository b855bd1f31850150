/** The year in which the first feed came out: RFC 4151 wants a day on which the name was the house’s. */
const since = '2026'

type Named = {
  /** The public address: `https://archive.example` */
  readonly base: string
  readonly path: string
}

/**
 * An id that stays when scheme and port change (RFC 4151):
 * `tag:archive.example,2026:stories/i-1`
 */
export const tagUri = ({ base, path }: Named): string =>
  `tag:${new URL(base).hostname.replace(/[^a-z0-9.-]/gu, '')},${since}:${path.replace(/^\//u, '')}`
