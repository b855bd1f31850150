import type { Access } from 'payload'
import { hasRole } from './roles'

/** People whose role is viewer or above. */
export const staff: Access = ({ req }) => hasRole(req, 'viewer')
