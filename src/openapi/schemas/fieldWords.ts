import type { FlattenedField } from 'payload'
import type { JsonSchema } from '../types'

/** What the fields of public documents are, for who reads the description. */
const words: Readonly<Record<string, string>> = {
  id: 'A text that never changes.',
  kicker: 'The line above the headline.',
  headline: 'As printed, or empty.',
  deck: 'The line below the headline.',
  byline: 'Who wrote it, as printed with the story.',
  dateline: 'Where the news came from, as printed.',
  body: 'The story as Lexical JSON: paragraphs, subheads, lists, quotes, links, pictures.',
  text: 'The words alone, paragraphs parted by an empty line.',
  html: 'The story as HTML, asked for by `formats=html`.',
  markdown: 'The story as Markdown, asked for by `formats=markdown`.',
  credits: 'Writers, photographers and agencies.',
  newspaper: 'The newspaper that it was printed in: its id, or with `depth` more of it.',
  issue: 'The issue that it was printed in: its id, or with `depth` more of it.',
  date: 'The day of printing.',
  expires: 'The day until which a notice holds.',
  pageNumber: 'Of its first page, for sorting.',
  position: 'Its place on the first page, for sorting.',
  parts: 'Each place that it was printed in; more than one when the story jumps.',
  publishedAt: 'When it became public here for the first time.',
  updatedAt: 'When it was last written.',
  createdAt: 'When it came into the archive.',
  deletedAt: 'Null for readers.',
  _status: '`published` for readers.',
  title: 'Its name.',
  place: 'Where it was published.',
  language: 'BCP 47, such as zh-Hans.',
  years: 'The years in which it appeared, as the house writes them.',
  edition: '`main` where there is only one.',
  number: 'Its number.',
  name: 'Newspaper, day and edition in one line.',
  scansPublic: 'Whether the scans of its pages can be seen.',
  label: 'What stands on the page: 1, A2.',
  section: 'The heading of the page.',
  scan: 'The picture of the page.',
  alt: 'What the picture shows, in words.',
  url: 'Where the file is.',
  sizes: 'Smaller forms, as WebP.',
  item: 'The story, caption or notice.',
  version: 'The version that was approved.',
  heading: 'Starts a section of the contents.',
  due: 'When it was to come out.',
  timeZone: 'An IANA name.',
  recurrence: 'An RRULE of RFC 5545, without DTSTART.',
  lateBy: 'Seconds from the due moment to publication.',
  state: '`published` for readers.',
  introduction: 'Words of the house before the contents.',
  cover: 'The picture in front.',
  picture: 'The photograph that the words belong to.',
  article: 'The story that the photograph belongs to.',
}

/** Days are kept as text, so that no clock can move them. */
const days = new Set(['date', 'expires'])

/** A field's description and, for moments and days, its format. */
export function describeField(name: string, field: FlattenedField | undefined): JsonSchema {
  const description = words[name]
  const isMoment = field?.type === 'date'
  const isDay = field?.type === 'text' && days.has(name)
  return {
    ...(description ? { description } : {}),
    ...(isMoment ? { format: 'date-time' } : {}),
    ...(isDay ? { format: 'date' } : {}),
  }
}
