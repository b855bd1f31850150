import type { Access } from 'payload'
import { hasRole } from './roles'

/** Staff see every reissue; everyone else those that are out. */
export const publishedReissueOrStaff: Access = ({ req }) =>
  hasRole(req, 'viewer') || { live: { equals: true } }
