import type { CollectionBeforeChangeHook } from 'payload'
import { digest } from './digest'

/**
 * Numbers and seals each saved version, says when a person changed it, and moves an item that a
 * person rewrote from `imported` to `corrected`. Restoring an old version is a new change.
 */
export const sealItem: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const item = { ...before, ...data }
  item.revision = (before?.revision ?? 0) + 1
  if (req.user && !req.context.importing) {
    item.editedAt = new Date().toISOString()
    item.editedBy = req.user.id
    if (item.stage === 'imported' && before && saysOther(before, item)) item.stage = 'corrected'
  }
  if (item._status === 'published') item.publishedAt ??= new Date().toISOString()
  const { revision, editedAt, editedBy, stage, publishedAt } = item
  return { ...data, revision, editedAt, editedBy, stage, publishedAt, digest: digest(item) }
}

const saysOther = (before: Record<string, unknown>, after: Record<string, unknown>): boolean =>
  digest({ ...before, revision: 0 }) !== digest({ ...after, revision: 0 })
