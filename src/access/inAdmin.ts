import type { PayloadRequest } from 'payload'
import { hasRole } from './roles'

/** Who may open the admin: everyone on the staff. */
export const inAdmin = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'viewer')
