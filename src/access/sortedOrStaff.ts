import type { Access } from 'payload'
import { unsorted } from './unsorted'
import { hasRole } from './roles'

/** Staff see every newspaper; everyone else not the one where loose pages wait. */
export const sortedOrStaff: Access = ({ req }) =>
  hasRole(req, 'viewer') || { id: { not_equals: unsorted } }
