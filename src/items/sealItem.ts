import type { CollectionBeforeChangeHook } from 'payload'
import { seal } from './seal'

/**
 * Numbers and seals each saved version, says when a person changed it and who changed its words last
 * (`correctedBy`), and moves an item that a person rewrote from `imported` to `corrected`. Restoring
 * an old version is a new change.
 */
export const sealItem: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const item = { ...before, ...data }
  const user = req.context.importing ? undefined : req.user?.id
  const at = new Date().toISOString()
  const publishedAt = item._status === 'published' ? (item.publishedAt ?? at) : item.publishedAt
  return { ...data, publishedAt, ...seal({ before, item, user, at }) }
}
