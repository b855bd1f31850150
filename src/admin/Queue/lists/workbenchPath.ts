import type { ItemRow } from '@/queue/types'

/** Where a page is worked on, at one of its items if that is named. */
export const workbenchPath = (page: string, part?: string | null): string =>
  `/admin/pages/${encodeURIComponent(page)}/workbench${part ? `?item=${encodeURIComponent(part)}` : ''}`

/** Where an item is worked on: on its page, or in its form when it was written without one. */
export const itemPath = ({ collection, id, page, part }: ItemRow): string =>
  page ? workbenchPath(page.id, part) : `/admin/collections/${collection}/${encodeURIComponent(id)}`
