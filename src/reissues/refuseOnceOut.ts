import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'

/** What was approved is history: it is withdrawn, not deleted. Answers 409. */
export const refuseOnceOut: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { reissue: { equals: id } },
    req,
  })
  if (totalDocs === 0) return
  const message = `Reissue ${id} was approved once, and its editions are kept; withdraw it instead.`
  throw new APIError(message, 409, undefined, true)
}
