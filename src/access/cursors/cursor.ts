import { isValue } from '../queries/isValue'
import type { ValueKind } from '../queries/publicQueries'
import { refuseQuery } from '../queries/refuseQuery'

/** Where a page of a list ended: the sorted field's value of its last document, and that one's id. */
export type Place = {
  readonly value: string | number | null
  readonly id: string
}

type List = { readonly slug: string; readonly sort: string }

const longest = 800

/** A place in a list as a request carries it: `WyJhcnRpY2xlcyIs…`. */
export const writeCursor = ({ slug, sort, value, id }: List & Place): string =>
  Buffer.from(JSON.stringify([slug, sort, value, id])).toString('base64url')

/**
 * The place that a cursor names. Throws `cursor-not-valid` for one that is of another list or order,
 * or whose parts are not what they should be.
 */
export function readCursor(
  args: List & { readonly cursor: string; readonly kind: ValueKind },
): Place {
  const { slug, sort, cursor, kind } = args
  const parts = cursor.length <= longest ? parse(cursor) : undefined
  const [ofSlug, ofSort, value, id] = Array.isArray(parts) && parts.length === 4 ? parts : []
  const isPlace = typeof id === 'string' && isValue('word', id) && (value === null || isValue(kind, value)) // prettier-ignore
  if (!isPlace) {
    throw refuse('Give “cursor” as “nextCursor” said it, or leave it empty to begin.')
  }
  if (ofSlug !== slug || ofSort !== sort) {
    throw refuse('This cursor is of another list or another order: begin anew, with an empty one.')
  }
  return { value, id }
}

const refuse = (reason: string) => refuseQuery('cursor-not-valid', reason)

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}
