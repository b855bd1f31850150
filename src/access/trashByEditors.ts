import type { Access } from 'payload'
import { hasRole } from './roles'

/** Editors put things into the trash (and take them back); only admins delete for good. */
export const trashByEditors: Access = ({ req, data }) =>
  hasRole(req, data?.deletedAt ? 'editor' : 'admin')
