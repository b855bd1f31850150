import { toAtom } from './toAtom'
import { toJsonFeed } from './toJsonFeed'
import { toRss } from './toRss'
import type { FeedOf } from './types'

/** How a feed is written, and what HTTP calls that. */
export type FeedFormat = {
  readonly contentType: string
  readonly render: (feed: FeedOf) => string
}

const formats: Readonly<Record<string, FeedFormat>> = {
  rss: { contentType: 'application/rss+xml; charset=utf-8', render: toRss },
  atom: { contentType: 'application/atom+xml; charset=utf-8', render: toAtom },
  json: { contentType: 'application/feed+json; charset=utf-8', render: toJsonFeed },
}

/** The feed that a file name asks for: `weir.atom` → `weir` as Atom; nothing for any other name. */
export function parseFeedName(
  file: string,
): { readonly name: string; readonly format: FeedFormat } | undefined {
  const [, name = '', extension = ''] =
    /^([a-z0-9][a-z0-9._-]{0,119})\.(rss|atom|json)$/u.exec(file) ?? []
  const format = formats[extension]
  return format && { name, format }
}
