import type { ItemSlug } from '@/items/stages'
import type { Before, Row, Said } from './types'

/** The single lines of an item, by collection. */
export const headsOf: Readonly<Record<ItemSlug, readonly Head[]>> = {
  articles: ['kicker', 'headline', 'deck', 'byline', 'dateline'],
  captions: ['headline'],
  notices: ['headline'],
}

export type Head = 'kicker' | 'headline' | 'deck' | 'byline' | 'dateline'

export const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A head that a person corrected: as its lines said, and as it stands. */
export type Corrected = {
  readonly item: string
  readonly collection: ItemSlug
  readonly field: Head
  readonly was: string
  readonly corrected: string
}

/** The heads of an item that a person corrected. */
export const correctedHeads = ({ id, collection, said, stored }: Before): Corrected[] =>
  headsOf[collection].flatMap((field) => {
    const [was, corrected] = [plain(said[field]), plain(stored[field])]
    return was === corrected ? [] : [{ item: id, collection, field, was, corrected }]
  })

/** Whether the lines of a head say the same as before. */
export const sameHead = (a: Said, b: Said, field: Head): boolean => plain(a[field]) === plain(b[field]) // prettier-ignore

/** The names in an array of rows. */
export const namesIn = (rows: unknown): string[] =>
  Array.isArray(rows) ? rows.map(({ name }: Row) => plain(name)) : []

/** New names with what a person had added, and without what he had taken out. */
export function mergeNames(args: {
  readonly was: readonly string[]
  readonly now: readonly string[]
  readonly stored: readonly string[]
}): string[] {
  const { was, now, stored } = args
  const added = stored.filter((name) => !was.includes(name))
  const out = was.filter((name) => !stored.includes(name))
  const kept = stored.filter((name) => now.includes(name) || added.includes(name))
  const fresh = now.filter((name) => !out.includes(name) && !kept.includes(name))
  return [...new Set([...kept, ...fresh])]
}
