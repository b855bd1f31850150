import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { wake } from './bell'

/**
 * Flags a document in the very write that changes it, so that the change is announced whatever dies
 * after it. An item that never was public has nothing to announce.
 */
export const flagItem: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  unannounced:
    data._status === 'published' || Boolean(data.publishedAt ?? originalDoc?.publishedAt),
})

/** Flags what is public from its first day, or opened and closed by `public`. */
export const flagPlace: CollectionBeforeChangeHook = ({ data }) => ({ ...data, unannounced: true })

/** Has this process look at once; others look twice a second. */
export const ringAfterChange: CollectionAfterChangeHook = ({ doc }) => {
  wake()
  return doc
}
