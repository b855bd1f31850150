import type { Builder } from '../useBuilder'

/** What a row can ask for; the same functions for as long as the list is shown. */
export type RowActions = Builder['deeds'] & {
  readonly showDifference: (key: string) => void
}

/** Where an item is edited. */
export const hrefOf = (item: { readonly relationTo: string; readonly value: string }): string =>
  `/admin/collections/${item.relationTo}/${encodeURIComponent(item.value)}`
