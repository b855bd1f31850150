import type { Access } from 'payload'
import { hasRole } from './roles'

/** People whose role is editor or above. */
export const editors: Access = ({ req }) => hasRole(req, 'editor')
