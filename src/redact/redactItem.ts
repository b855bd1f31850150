import type { CollectionBeforeReadHook } from 'payload'
import { hasRole } from '@/access/roles'
import { coverItem } from './coverItem'

/**
 * Readers outside the house see an item with its redactions covered, and a notice with its contacts:
 * `电话：███████`. It runs before field access takes both lists away, and before the plain text is read
 * off the body. The staff sees the words.
 */
export const redactItem: CollectionBeforeReadHook = ({ doc, overrideAccess, req }) =>
  overrideAccess === true || hasRole(req, 'viewer')
    ? doc
    : coverItem(doc, (doc as { redactions?: unknown }).redactions)
