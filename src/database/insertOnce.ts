import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import { retry } from './retry'

/**
 * One document is written whole anyway; and MongoDB keeps the open transaction of a client that was
 * killed for a minute, in which nobody else could write this one.
 */
const disableTransaction = true

/**
 * Creates a document whose id says what it is, so that doing it twice is doing it once. Gives whether
 * it was new. Throws what went wrong when it is not there afterwards.
 */
export async function insertOnce<Slug extends CollectionSlug>(args: {
  readonly payload: Payload
  readonly collection: Slug
  readonly data: RequiredDataFromCollectionSlug<Slug> & { readonly id: string }
  readonly context?: Record<string, unknown>
}): Promise<boolean> {
  const { payload, collection, data, context } = args
  return retry(async () => {
    try {
      await payload.create({ collection, data, depth: 0, context, disableTransaction } as never)
      return true
    } catch (error) {
      const where = { id: { equals: data.id } }
      const { totalDocs } = await payload.count({ collection, where })
      if (totalDocs === 0) throw error
      return false
    }
  })
}
