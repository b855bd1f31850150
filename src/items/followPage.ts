import type { CollectionAfterChangeHook } from 'payload'
import { relocateItems } from './relocateItems'

/** A page that went to another issue takes its items along, and its scan is as public as it is. */
export const followPage: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  await relocateItems({ page: doc.id, req })
  if (doc.scan) {
    await req.payload.update({
      collection: 'media',
      id: typeof doc.scan === 'object' ? doc.scan.id : doc.scan,
      data: { public: Boolean(doc.public) },
      depth: 0,
      req,
    })
  }
  return doc
}
