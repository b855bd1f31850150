import type { FeedEntry, FeedOf } from './types'
import { element, orDash, textElement, toDocument } from './xml'

/** A feed as Atom 1.0 (RFC 4287). */
export const toAtom = (feed: FeedOf): string =>
  toDocument([
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      `\n${toLines(feed).filter(Boolean).join('\n')}\n`,
    ),
  ])

const toLines = (feed: FeedOf): readonly string[] => [
  textElement('id', feed.id),
  textElement('title', orDash(feed.title)),
  textElement('subtitle', feed.description),
  textElement('updated', toDate(feed.updated)),
  element('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
  element('link', { rel: 'self', type: 'application/atom+xml', href: feed.selfUrl }),
  // Without it every entry would need an author, and most stories name none.
  element('author', {}, textElement('name', orDash(feed.title))),
  textElement('generator', 'Backnumber'),
  ...feed.entries.map(toEntry),
]

const toEntry = (entry: FeedEntry): string =>
  element('entry', { 'xml:lang': entry.language }, `\n${toEntryLines(entry)}\n`)

const toEntryLines = (entry: FeedEntry): string =>
  [
    textElement('id', entry.id),
    textElement('title', orDash(entry.title)),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    textElement('published', toDate(entry.published)),
    textElement('updated', toDate(entry.updated)),
    entry.author ? element('author', {}, textElement('name', orDash(entry.author))) : '',
    textElement('summary', entry.summary),
    textElement('content', entry.html, { type: 'html' }),
    toPicture(entry),
  ]
    .filter(Boolean)
    .join('\n')

const toPicture = ({ picture }: FeedEntry): string =>
  picture
    ? element('link', {
        rel: 'enclosure',
        type: picture.mimeType,
        href: picture.url,
        title: picture.alt || undefined,
      })
    : ''

/** As RFC 3339 writes a date: `2026-05-04T08:00:00.000Z` */
const toDate = (iso: string): string => new Date(iso).toISOString()
