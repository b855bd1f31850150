import type { CollectionAfterDeleteHook } from 'payload'
import { wakeForDeletion } from './bell'

/** A document that was deleted for good is withdrawn as soon as the deletion stands. */
export const recordDeletion: CollectionAfterDeleteHook = ({ collection, id, doc }) => {
  wakeForDeletion({ kind: collection.slug, id: String(id) })
  return doc
}
