import { needData } from './needData'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { pageByCursor, turnPage } from './cursors/pageByCursor'
import { guardFilters } from './guardFilters'
import { hideFields } from './hideFields'
import { isGraphQLJoin } from './isGraphQLJoin'
import { limitReaders } from './limitReaders'
import { hasRole } from './roles'

const largestPage = 100
const deepest = 2

/**
 * Caps what one request can read: 100 documents, two levels. Payload's own population and this
 * application's calls pass `overrideAccess` and are left alone; requests arrive without it, but for
 * the joins that GraphQL resolves. Readers outside the house have narrower bounds (`limitReaders`).
 */
const clamp: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const read = args as Read
  if (operation !== 'read' || req.payloadAPI === 'local') return args
  // With one document more than was wanted, to see whether there is a next; 0 means all.
  if (isGraphQLJoin(read, req)) return { ...args, limit: Math.min(read.limit || 100, 101) }
  if (read.overrideAccess !== undefined) return args
  return {
    ...args,
    ...(hasRole(req, 'viewer')
      ? {
          limit: within({ value: read.limit, fallback: 10, most: largestPage }),
          depth: Math.min(Math.max(Math.trunc(Number(read.depth ?? 1)) || 0, 0), deepest),
        }
      : {}),
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
 * A join takes its page and its limit from a request, and neither filter nor order: one by a field
 * that is not to be seen fails in a promise that Payload never awaits, which ends the process.
 */
const limitJoins = (joins: Joins) =>
  Object.fromEntries(
    Object.entries(joins).map(([name, join]) => [
      name,
      join && {
        page: within({ value: join.page, fallback: 1, most: largestPage }),
        count: join.count,
        limit: within({ value: join.limit, fallback: 10, most: largestPage }),
      },
    ]),
  )

/** A whole number from 1 to `most`; `limit=0` means "all" to Payload and the fallback here. */
const within = (args: { value: unknown; fallback: number; most: number }): number =>
  Math.min(Math.max(Math.trunc(Number(args.value)) || args.fallback, 1), args.most)

/**
 * The collection with every request's reads capped, its filters guarded and its inner fields closed;
 * its writes carry an object.
 */
export const limitReads = (collection: CollectionConfig): CollectionConfig => {
  const { hooks } = collection
  return {
    ...hideFields(collection),
    hooks: {
      ...hooks,
      beforeOperation: [
        needData,
        limitReaders,
        clamp,
        guardFilters,
        pageByCursor,
        ...(hooks?.beforeOperation ?? []),
      ],
      afterOperation: [...(hooks?.afterOperation ?? []), turnPage],
    },
  }
}
