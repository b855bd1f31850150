/**
 * How every page reads: as somebody who is not signed in, one level deep, without counting, and
 * without joins, which no page asks for and a cached answer would count as read. (The types know of
 * `false` only where a collection has joins.)
 */
export const asReader = {
  overrideAccess: false,
  depth: 0,
  pagination: false,
  joins: false as never,
} as const
