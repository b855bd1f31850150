import type { Access } from 'payload'
import { hasRole } from './roles'

/** Oneself; admins everyone. */
export const selfOrAdmin: Access = ({ req }) =>
  hasRole(req, 'admin') || (req.user ? { id: { equals: req.user.id } } : false)
