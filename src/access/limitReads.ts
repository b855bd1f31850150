import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { guardFilters } from './guardFilters'

const largestPage = 100
const deepest = 2

/**
 * Caps what one request can read: 100 documents, two levels. Payload's own population and this
 * application's calls pass `overrideAccess` and are left alone; requests arrive without it, but for
 * the joins that GraphQL resolves.
 */
const clamp: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const read = args as Read
  if (operation !== 'read' || req.payloadAPI === 'local') return args
  if (isGraphQLJoin(read, req)) return { ...args, limit: Math.min(read.limit || 100, 101) }
  if (read.overrideAccess !== undefined) return args
  return {
    ...args,
    limit: within({ value: read.limit, fallback: 10, most: largestPage }),
    depth: Math.min(Math.max(Math.trunc(Number(read.depth ?? 1)) || 0, 0), deepest),
    ...(read.joins ? { joins: limitJoins(read.joins) } : {}),
  }
}

type Read = {
  readonly overrideAccess?: boolean
  readonly limit?: number
  readonly depth?: unknown
  readonly where?: object
  readonly joins?: false | Joins
}

type Joins = Record<string, false | Record<'limit' | 'page' | 'count', unknown>>

/**
 * GraphQL asks for a join's documents with one more than was wanted, or with 0 for all. Population,
 * which must not stop short, asks by id alone.
 */
const isGraphQLJoin = ({ overrideAccess, where }: Read, req: PayloadRequest): boolean =>
  req.payloadAPI === 'GraphQL' && overrideAccess === false && !!where && !('id' in where)

/**
 * A join takes its page and its limit from a request, and neither filter nor order: one by a field
 * that is not to be seen fails in a promise that Payload never awaits, which ends the process.
 */
const limitJoins = (joins: Joins) =>
  Object.fromEntries(
    Object.entries(joins).map(([name, join]) => [
      name,
      join && {
        page: join.page,
        count: join.count,
        limit: within({ value: join.limit, fallback: 10, most: largestPage }),
      },
    ]),
  )

/** A whole number from 1 to `most`; `limit=0` means "all" to Payload and the fallback here. */
const within = (args: { value: unknown; fallback: number; most: number }): number =>
  Math.min(Math.max(Math.trunc(Number(args.value)) || args.fallback, 1), args.most)

/** The collection with every request's reads capped and its filters guarded. */
export const limitReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [clamp, guardFilters, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
