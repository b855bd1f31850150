import { settings } from '@/env'
import type { ItemSlug } from '@/items/stages'

type Item = { readonly collection: ItemSlug; readonly id: string }

/** What the site's own addresses call the three kinds of items. */
const parts = { articles: 'stories', captions: 'captions', notices: 'notices' } as const

/** Where people read an item: `https://archive.example/stories/i-1` */
export const urlOf = ({ collection, id }: Item): string =>
  `${settings.publicUrl}/${parts[collection]}/${id}`

/** Where programs read it: `https://archive.example/api/articles/i-1` */
export const apiUrlOf = ({ collection, id }: Item): string =>
  `${settings.publicUrl}/api/${collection}/${id}`

/**
 * Where one revision stays: a story's page, `…/stories/i-1/3`; a caption or notice has no page of its
 * own: `…/api/captions/i-1/revisions/3`
 */
export const permanentUrlOf = (item: Item, revision: number): string =>
  item.collection === 'articles'
    ? `${urlOf(item)}/${revision}`
    : `${apiUrlOf(item)}/revisions/${revision}`
