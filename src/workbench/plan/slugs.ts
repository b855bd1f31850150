import type { ItemSlug } from '@/items/stages'
import type { ItemKind } from '@/text'

/** Where an item of a layout is kept; a pointer nowhere. */
export const slugOf: Readonly<Record<Exclude<ItemKind, 'pointer'>, ItemSlug>> = {
  article: 'articles',
  caption: 'captions',
  notice: 'notices',
}
