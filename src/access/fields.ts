import type { FieldAccess } from 'payload'
import { hasRole } from './roles'

/** A field that readers outside the house never see, nor filter or sort by. */
export const staffField: FieldAccess = ({ req }) => hasRole(req, 'viewer')

/** A field that editors and admins change: it decides what is public, or where. */
export const editorField: FieldAccess = ({ req }) => hasRole(req, 'editor')

/** A field that only admins change. */
export const adminField: FieldAccess = ({ req }) => hasRole(req, 'admin')

/** A field that only the application writes. */
export const lockedField: FieldAccess = () => false
