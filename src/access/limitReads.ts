import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

const largestPage = 100
const deepest = 2

/**
 * Caps what one request can read: 100 documents, two levels. Payload's own population and this
 * application's calls pass `overrideAccess` and are left alone; requests arrive without it.
 */
const clamp: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const read = args as Read
  if (operation !== 'read' || req.payloadAPI === 'local' || read.overrideAccess !== undefined)
    return args
  const joins = Object.entries(read.joins || {}).map(([name, join]) => [
    name,
    join && { ...join, limit: within({ value: join.limit, fallback: 10, most: largestPage }) },
  ])
  return {
    ...args,
    limit: within({ value: read.limit, fallback: 10, most: largestPage }),
    depth: Math.min(Math.max(Math.trunc(Number(read.depth ?? 1)) || 0, 0), deepest),
    ...(read.joins ? { joins: Object.fromEntries(joins) } : {}),
  }
}

type Read = {
  readonly overrideAccess?: boolean
  readonly limit?: unknown
  readonly depth?: unknown
  readonly joins?: false | Record<string, false | { readonly limit?: unknown }>
}

/** A whole number from 1 to `most`; `limit=0` means "all" to Payload and the fallback here. */
const within = (args: { value: unknown; fallback: number; most: number }): number =>
  Math.min(Math.max(Math.trunc(Number(args.value)) || args.fallback, 1), args.most)

/** The collection with every request's reads capped. */
export const limitReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [clamp, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
