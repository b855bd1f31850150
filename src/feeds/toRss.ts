import type { FeedEntry, FeedOf } from './types'
import { element, orDash, textElement, toDocument } from './xml'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** A feed as RSS 2.0. */
export const toRss = (feed: FeedOf): string =>
  toDocument([
    element('rss', { version: '2.0', ...namespaces }, `\n${toChannel(feed).join('\n')}\n`),
  ])

const toChannel = (feed: FeedOf): readonly string[] => [
  '<channel>',
  textElement('title', orDash(feed.title)),
  textElement('link', feed.homeUrl),
  textElement('description', orDash(feed.description)),
  textElement('language', feed.language),
  textElement('lastBuildDate', toDate(feed.updated)),
  textElement('generator', 'Backnumber'),
  element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.selfUrl }),
  ...feed.entries.map(toItem),
  '</channel>',
]

const toItem = (entry: FeedEntry): string =>
  [
    '<item>',
    textElement('title', orDash(entry.title)),
    textElement('link', entry.url),
    textElement('guid', entry.id, { isPermaLink: 'false' }),
    textElement('pubDate', toDate(entry.published)),
    // RSS’s own `author` is an address of e-mail.
    textElement('dc:creator', entry.author ?? ''),
    textElement('description', entry.summary),
    textElement('content:encoded', entry.html),
    toPicture(entry),
    '</item>',
  ]
    .filter(Boolean)
    .join('\n')

/** Not an enclosure: that must know its length. */
const toPicture = ({ picture }: FeedEntry): string =>
  picture
    ? element(
        'media:content',
        { url: picture.url, medium: 'image', type: picture.mimeType },
        textElement('media:description', picture.alt),
      )
    : ''

/** As RFC 822 writes a date: `Mon, 04 May 2026 08:00:00 GMT` */
const toDate = (iso: string): string => new Date(iso).toUTCString()
