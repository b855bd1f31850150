import type { Access } from 'payload'
import { hasRole } from './roles'

/** Staff see everything; everyone else what an editor has opened (`public`): scans and their pages. */
export const publicOrStaff: Access = ({ req }) =>
  hasRole(req, 'viewer') || { public: { equals: true } }
