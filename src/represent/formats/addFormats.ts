import type { CollectionAfterOperationHook } from 'payload'
import type { ItemSlug } from '@/items/stages'
import type { AskedFormats } from './askFormats'
import { formatNames } from './formatNames'
import { makeFormats, type ReadItem } from './makeFormats'

/**
 * Adds the formats that a request asked for to the items that it read, all of them at once. GraphQL
 * gets functions, which it calls for the fields that a query selects.
 */
export const addFormats: CollectionAfterOperationHook = async (done) => {
  const { args, collection, operation, req, result } = done
  if (operation !== 'find' && operation !== 'findByID') return result
  const items = itemsIn(result)
  const made = makeFormats({ payload: req.payload, collection: collection.slug as ItemSlug, items })
  if (req.payloadAPI === 'GraphQL') {
    for (const item of items) {
      for (const name of formatNames) item[name] = () => made[name](item)
    }
    return result
  }
  const { formats } = args as { readonly formats?: AskedFormats }
  if (!formats) return result
  for (const item of items) {
    for (const name of formats.names) item[name] = await made[name](item)
  }
  for (const item of items) {
    for (const name of formats.borrowed) delete item[name]
  }
  return result
}

type Written = ReadItem & { [name: string]: unknown }

function itemsIn(result: unknown): readonly Written[] {
  if (typeof result !== 'object' || result === null) return []
  const { docs } = result as { readonly docs?: unknown }
  return (Array.isArray(docs) ? docs : [result]) as Written[]
}
