import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { namesOf } from '../queries/checkSort'
import { type PublicQueries, queriesOf, type ValueKind } from '../queries/publicQueries'
import { refuseQuery } from '../queries/refuseQuery'
import { readCursor, writeCursor } from './cursor'
import { keepSorted } from './keepSorted'
import { whatFollows } from './whatFollows'

/** What the end of a read has to know of its beginning. */
type Paging = {
  readonly sort: string
  readonly name: string
  readonly limit: number
  /** Whether the sorted field is there for the cursor alone. */
  readonly isAdded: boolean
}

type Read = {
  readonly overrideAccess?: boolean
  readonly id?: unknown
  readonly draft?: boolean
  readonly page?: unknown
  readonly limit?: number
  readonly sort?: unknown
  readonly where?: Where
  readonly select?: Record<string, unknown>
  readonly paging?: Paging
}

/**
 * Turns a REST list with `cursor` into one page after a place: one document more than was asked for,
 * to see whether there is a next one, and no count. An empty cursor begins.
 */
export const pageByCursor: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const read = args as Read
  const cursor = cursorOf(req)
  const queries = queriesOf(collection.slug)
  if (cursor === undefined || !queries || operation !== 'read') return args
  if (read.overrideAccess !== undefined || read.id !== undefined) return args
  if (req.routeParams?.collection !== collection.slug) return args
  const order = orderOf(read, queries)
  refuseMixed(read, req)
  const { limit = 10, where } = read
  const { select, isAdded } = keepSorted(read.select, order.name)
  const place = cursor === '' ? undefined : readCursor({ slug: collection.slug, cursor, ...order })
  const following = place && whatFollows({ ...place, ...order })
  const paging: Paging = { sort: order.sort, name: order.name, limit, isAdded }
  return {
    ...args,
    select,
    ...(following ? { where: where ? { and: [where, following] } : following } : {}),
    sort: order.name === 'id' ? [order.sort] : [order.sort, order.isDescending ? '-id' : 'id'],
    limit: limit + 1,
    pagination: false,
    paging,
  }
}

/** The answer of such a read: `{ docs, nextCursor, hasNextPage }`. */
export const turnPage: CollectionAfterOperationHook = ({ args, collection, operation, result }) => {
  const { paging } = args as Read
  if (!paging || operation !== 'find') return result
  const { sort, name, limit, isAdded } = paging
  const found = (result as unknown as { docs: readonly Doc[] }).docs
  const docs = found.slice(0, limit)
  const last = docs.at(-1)
  const hasNextPage = found.length > limit
  const nextCursor =
    hasNextPage && last
      ? writeCursor({ slug: collection.slug, sort, value: last[name] ?? null, id: last.id })
      : null
  const shown = isAdded ? docs.map(({ [name]: _, ...doc }) => doc) : docs
  return { docs: shown, nextCursor, hasNextPage } as unknown as typeof result
}

type Doc = { readonly id: string } & Readonly<Record<string, string | number | null>>

/** The cursor of a REST request; undefined without one. Throws on two, or one that is no text. */
function cursorOf({ payloadAPI, query }: PayloadRequest): string | undefined {
  const cursor = payloadAPI === 'REST' ? query?.cursor : undefined
  if (cursor === undefined || typeof cursor === 'string') return cursor
  throw refuseQuery('cursor-not-valid', 'Give one “cursor”, as “nextCursor” said it.')
}

type Order = {
  readonly sort: string
  readonly name: string
  readonly isDescending: boolean
  readonly kind: ValueKind
}

function orderOf({ sort }: Read, { sorts, sortsWithin }: PublicQueries): Order {
  const [first = 'id', ...others] = [sort ?? []].flat().map(String)
  const [name = ''] = namesOf(first)
  const kind = { ...sorts, ...sortsWithin }[name]
  if (!kind || others.length > 0) {
    const known = Object.keys({ ...sorts, ...sortsWithin }).join(', ')
    throw refuseQuery('sort-not-allowed', `With “cursor”, sort by one of ${known}.`)
  }
  return { sort: first, name, isDescending: first.startsWith('-'), kind }
}

function refuseMixed({ draft }: Read, { query }: PayloadRequest): void {
  if (query?.page === undefined && !draft) return
  throw refuseQuery('cursor-not-valid', 'Use “cursor” without “page” and “draft”.')
}
