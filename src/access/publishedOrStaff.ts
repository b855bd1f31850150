import type { Access, Where } from 'payload'
import { hasRole } from './roles'

/**
 * Staff see every item; everyone else only what was released. The trash is excluded by name because
 * `?trash=true` lifts Payload's own filter, and a withheld item stays hidden whatever its status says.
 */
export const publishedOrStaff: Access = ({ req }) => hasRole(req, 'viewer') || released

/** What readers outside the house may see of items. */
export const released: Where = {
  and: [
    { _status: { equals: 'published' } },
    { stage: { not_equals: 'withheld' } },
    { deletedAt: { exists: false } },
  ],
}
