import type { CollectionBeforeOperationHook } from 'payload'
import { isGraphQLJoin } from './isGraphQLJoin'
import { checkSelect } from './queries/checkSelect'
import { checkSizes } from './queries/checkSizes'
import { checkSort } from './queries/checkSort'
import { checkWhere } from './queries/checkWhere'
import { type PublicQueries, queriesOf } from './queries/publicQueries'
import { refuseQuery } from './queries/refuseQuery'
import { hasRole } from './roles'

/**
 * Holds what readers outside the house ask for to what is cheap and tells no secret; throws an error
 * with status 400 and the reason otherwise. Requests arrive without `overrideAccess`; what this
 * application reads by itself passes it, and is left alone.
 */
export const limitReaders: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const queries = queriesOf(collection.slug)
  if (!queries || !readings.has(operation)) return args
  if (req.payloadAPI === 'local' || hasRole(req, 'viewer')) return args
  const asked = args as Asked
  const { slug } = collection
  if (isGraphQLJoin(asked, req)) {
    // The place that it is joined on stands around its own filter.
    checkQuery({ slug, queries, asked, depth: 4 })
    return { ...args, draft: false }
  }
  if (asked.overrideAccess !== undefined) return args
  checkQuery({ slug, queries, asked })
  if (operation !== 'read') return { ...args, trash: false }
  // GraphQL makes its selection itself, from the fields that are asked for.
  if (req.payloadAPI === 'REST') checkSelect(slug, asked.select)
  if (asked.populate) {
    throw refuseQuery('select-not-allowed', 'Readers take what “populate” would choose as it is.')
  }
  return { ...args, ...checkSizes(asked), draft: false, trash: false, data: undefined }
}

const readings = new Set<string>(['read', 'count', 'readDistinct'])

type Asked = {
  readonly overrideAccess?: boolean
  readonly where?: object
  readonly sort?: unknown
  readonly select?: unknown
  readonly populate?: unknown
  readonly limit?: unknown
  readonly page?: unknown
  readonly depth?: unknown
}

type Query = {
  readonly slug: string
  readonly queries: PublicQueries
  readonly asked: Asked
  readonly depth?: number
}

function checkQuery({ slug, queries, asked, depth }: Query): void {
  const { where, sort } = asked
  checkWhere({ slug, where, queries, ...(depth === undefined ? {} : { depth }) })
  checkSort({ slug, sort, where, queries })
}
