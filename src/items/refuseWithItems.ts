import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'
import { itemSlugs } from './stages'

/** A page goes only when nothing rests on it: its items would lose the lines they were made from. */
export const refuseWithItems: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of itemSlugs) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { 'parts.page': { equals: id } },
      trash: true,
      req,
    })
    if (totalDocs > 0) {
      const message = `Page ${id} still has ${totalDocs} ${collection}; delete them for good first.`
      throw new APIError(message, 409, undefined, true)
    }
  }
}
