import type { CollectionBeforeChangeHook } from 'payload'
import { readStored } from '@/items/readStored'
import type { ItemSlug } from '@/items/stages'

/**
 * A person's save never changes what is redacted: a form that was opened before, or an old version that
 * is restored, would bring covered words back. Only `POST …/redact` does.
 */
export const keepRedactions: CollectionBeforeChangeHook = async (write) => {
  const { collection, data, operation, originalDoc, req } = write
  if (operation !== 'update' || !req.user) return data
  const stored = await readStored({ collection: collection.slug as ItemSlug, id: originalDoc.id, req }) // prettier-ignore
  return { ...data, redactions: stored?.redactions ?? [] }
}
