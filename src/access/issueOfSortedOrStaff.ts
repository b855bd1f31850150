import type { Access } from 'payload'
import { unsorted } from './unsorted'
import { hasRole } from './roles'

/** Staff see every issue; everyone else not the one where loose pages wait. */
export const issueOfSortedOrStaff: Access = ({ req }) =>
  hasRole(req, 'viewer') || { newspaper: { not_equals: unsorted } }
