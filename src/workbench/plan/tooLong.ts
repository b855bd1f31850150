import type { ItemSlug } from '@/items/stages'
import { plain } from '../derive/heads'
import type { Row } from '../derive/types'
import type { Refusal } from './types'

/** As much as the collections take: more, and an editor could not save the item. */
const limits: Readonly<Record<string, number>> = {
  kicker: 500,
  headline: 500,
  deck: 1000,
  byline: 300,
  dateline: 300,
  text: 40_000,
}

type Checked = {
  readonly id: string
  readonly collection: ItemSlug
  readonly values: Row
  /** As it was; what was too long before is no news. */
  readonly stored: Row | undefined
}

/** The fields that would be longer than they may be. */
export const tooLong = ({ id, values, stored }: Checked): Refusal[] =>
  Object.entries(limits).flatMap(([field, most]): Refusal[] => {
    const isNew = values[field] !== stored?.[field]
    if (!isNew || plain(values[field]).length <= most) return []
    return [{ code: 'tooLong', id, title: titleOf(values), field, most }]
  })

/** An item's headline, else its first words, so that people know it. */
export function titleOf(item: Row): string {
  const words = plain(item.headline) || plain(item.text)
  return [...words].slice(0, 40).join('')
}
