import type { PayloadRequest, Where } from 'payload'
import { rowsAtOnce, type Counts } from '../types'
import type { Query } from '../query'

/** Who asks for what. */
export type Asked = { readonly req: PayloadRequest; readonly query: Query }

/** Reads with the rights of who asks, ids for relations. */
export const asUser = (req: PayloadRequest) =>
  ({ req, user: req.user, overrideAccess: false, depth: 0 }) as const

/** One page of a list. Of the first the database need not count the rest: that is done by stage. */
export const turned = ({ page }: Query) =>
  page === 1
    ? ({ limit: rowsAtOnce, pagination: false } as const)
    : ({ limit: rowsAtOnce, page } as const)

/** Least sure first, or by age; ties by age and by id, so that a list stands still. */
export const sortBy = (sort: Query['sort'], doubt: string): string[] =>
  sort === 'doubt'
    ? [doubt, 'createdAt', 'id']
    : sort === 'oldest'
      ? ['createdAt', 'id']
      : ['-createdAt', '-id']

/** At a stage, or at any. */
export const ofStage = (stage: Query['stage']): Where | false =>
  stage !== 'all' && { stage: { equals: stage } }

/** How many there are of each stage, and all of them together. */
export const withAll = (counts: readonly (readonly [string, number])[]): Counts => ({
  ...Object.fromEntries(counts),
  all: counts.reduce((sum, [, count]) => sum + count, 0),
})

/** All of these conditions that are there. */
export const all = (...wheres: readonly (Where | undefined | false)[]): Where => ({
  and: wheres.filter((one): one is Where => Boolean(one)),
})
