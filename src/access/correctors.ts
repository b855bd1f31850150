import type { Access } from 'payload'
import { hasRole } from './roles'

/** People whose role is corrector or above. */
export const correctors: Access = ({ req }) => hasRole(req, 'corrector')
