import type { Access } from 'payload'
import { hasRole } from './roles'

/** People whose role is admin or above. */
export const admins: Access = ({ req }) => hasRole(req, 'admin')
