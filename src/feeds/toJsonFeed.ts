import { cleanText } from '@/body/escapeMarkup'
import type { FeedEntry, FeedOf } from './types'
import { orDash } from './xml'

/** A feed as JSON Feed 1.1. */
export const toJsonFeed = (feed: FeedOf): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: orDash(feed.title),
      home_page_url: feed.homeUrl,
      feed_url: feed.selfUrl,
      description: feed.description || undefined,
      language: feed.language,
      items: feed.entries.map(toItem),
    },
    cleaned,
    2,
  )}\n`

const toItem = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: orDash(entry.title),
  summary: entry.summary || undefined,
  content_html: entry.html,
  image: entry.picture?.url,
  date_published: new Date(entry.published).toISOString(),
  date_modified: new Date(entry.updated).toISOString(),
  authors: entry.author ? [{ name: orDash(entry.author) }] : undefined,
  language: entry.language,
})

const cleaned = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? cleanText(value) : value
