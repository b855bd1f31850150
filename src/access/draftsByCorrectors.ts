import type { Access } from 'payload'
import { hasRole } from './roles'

/** Correctors write drafts; a write that publishes is an editor's, and only they see the button. */
export const draftsByCorrectors: Access = ({ req, data }) =>
  hasRole(req, data?._status === 'published' ? 'editor' : 'corrector')
