import type { CollectionAfterDeleteHook } from 'payload'

/** What was sent to a webhook stays on record after it is gone; its address stands there in words. */
export const detachDeliveries: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.updateMany({
    collection: 'deliveries',
    where: { webhook: { equals: id } },
    data: { webhook: null },
    returning: false,
    req,
  })
}
