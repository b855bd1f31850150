import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { APIError } from 'payload'
import { refusalOf } from './strategy'

/**
 * Refuses what a wrong key asks for. The server in front has done so already (admitCaller); this holds
 * where none stands in front, and for GraphQL batches inside one request.
 */
const refuseWrongKeys: CollectionBeforeOperationHook = ({ args, req }) => {
  const refusal = refusalOf(req)
  if (!refusal) return args
  throw new APIError(refusal.message, refusal.status, undefined, true)
}

/** The collection, closed to requests with a key that does not count. */
export const withKeys = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseWrongKeys, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
