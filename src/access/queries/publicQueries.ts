import type { PublicKind } from '@/changes/types'

/** What a filter's or a cursor's values are, and with that which operators go with them. */
export type ValueKind = 'word' | 'name' | 'day' | 'moment' | 'number'

/** By what readers outside the house may filter and sort a collection. */
export type PublicQueries = {
  readonly filters: Readonly<Record<string, ValueKind>>
  readonly sorts: Readonly<Record<string, ValueKind>>
  /** Orders inside one place alone: over a whole collection they would sort all of it. */
  readonly sortsWithin?: Readonly<Record<string, ValueKind>>
  /** The filters that name such a place. */
  readonly places?: readonly string[]
}

const stamps = { updatedAt: 'moment', createdAt: 'moment' } as const

const item = {
  id: 'word',
  newspaper: 'word',
  issue: 'word',
  date: 'day',
  pageNumber: 'number',
  publishedAt: 'moment',
  'parts.page': 'name',
  ...stamps,
} as const

const itemOrder = {
  sorts: { id: 'word', date: 'day', publishedAt: 'moment', ...stamps },
  sortsWithin: { pageNumber: 'number', position: 'number' },
  places: ['issue', 'parts.page'],
} as const

/**
 * All that readers may filter and sort by. Everything here is indexed or bounded by what is, and is
 * shown as it is stored: text stands nowhere, since what is covered in it could be guessed letter by
 * letter, and a filter on it reads every document.
 */
export const publicQueries: Readonly<Record<PublicKind, PublicQueries>> = {
  articles: { filters: { ...item, kind: 'word', 'credits.name': 'name' }, ...itemOrder },
  captions: { filters: { ...item, article: 'name', 'credits.name': 'name' }, ...itemOrder },
  notices: { filters: { ...item, kind: 'word' }, ...itemOrder },
  newspapers: { filters: { id: 'word', ...stamps }, sorts: { id: 'word', ...stamps } },
  issues: {
    filters: {
      id: 'word',
      newspaper: 'word',
      date: 'day',
      edition: 'word',
      number: 'word',
      ...stamps,
    },
    sorts: { id: 'word', date: 'day', ...stamps },
  },
  pages: {
    filters: { id: 'word', issue: 'word', label: 'word', number: 'number', ...stamps },
    sorts: { id: 'word', ...stamps },
    sortsWithin: { number: 'number', label: 'word' },
    places: ['issue'],
  },
  media: { filters: { id: 'word', ...stamps }, sorts: { id: 'word', ...stamps } },
  reissues: {
    filters: { id: 'word', publishedAt: 'moment', ...stamps },
    sorts: { id: 'word', publishedAt: 'moment', ...stamps },
  },
}

/** What readers may ask of a collection; undefined for one that they do not see at all. */
export const queriesOf = (slug: string): PublicQueries | undefined =>
  (publicQueries as Readonly<Record<string, PublicQueries | undefined>>)[slug]
