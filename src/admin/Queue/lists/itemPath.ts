import type { ItemRow } from '@/queue/types'
import { workbenchPath } from '../../workbenchPath'

/** Where an item is worked on: on its page, or in its form when it was written without one. */
export const itemPath = ({ collection, id, page, part }: ItemRow): string =>
  page ? workbenchPath(page.id, part) : `/admin/collections/${collection}/${encodeURIComponent(id)}`
