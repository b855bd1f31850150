import type { CollectionAfterReadHook } from 'payload'
import { hasRole } from '@/access/roles'

/** Field access leaves an empty list behind; readers outside the house do not see that there is one. */
export const hideLists: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess === true || hasRole(req, 'viewer')) return doc
  const { redactions, ...shown } = doc as { redactions?: unknown }
  return redactions === undefined ? doc : shown
}
