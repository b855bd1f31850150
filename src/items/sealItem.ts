import type { CollectionBeforeChangeHook } from 'payload'
import { digest } from './digest'

/**
 * Numbers and seals each saved version, says when a person changed it and who changed its words last
 * (`correctedBy`), and moves an item that a person rewrote from `imported` to `corrected`. Restoring
 * an old version is a new change.
 */
export const sealItem: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const item = { ...before, ...data }
  item.revision = (before?.revision ?? 0) + 1
  if (req.user && !req.context.importing) {
    item.editedAt = new Date().toISOString()
    item.editedBy = req.user.id
    const isRewritten = saysOther(before ?? {}, item)
    if (isRewritten) item.correctedBy = req.user.id
    if (item.stage === 'imported' && before && isRewritten) item.stage = 'corrected'
  }
  if (item._status === 'published') item.publishedAt ??= new Date().toISOString()
  const { revision, editedAt, editedBy, correctedBy, stage, publishedAt } = item
  const seal = { revision, editedAt, editedBy, correctedBy, stage, publishedAt }
  return { ...data, ...seal, digest: digest(item) }
}

const saysOther = (before: Record<string, unknown>, after: Record<string, unknown>): boolean =>
  wordsOf(before) !== wordsOf(after)

const wordsOf = (item: Record<string, unknown>): string =>
  digest({ ...item, revision: 0, stage: '' })
