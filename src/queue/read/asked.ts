import type { PayloadRequest, Where } from 'payload'
import { rowsAtOnce } from '../types'
import type { Query } from '../query'

/** Who asks for what. */
export type Asked = { readonly req: PayloadRequest; readonly query: Query }

/** Reads with the rights of who asks, ids for relations. */
export const asUser = (req: PayloadRequest) =>
  ({ req, user: req.user, overrideAccess: false, depth: 0 }) as const

/** One page of a list. */
export const turned = ({ page }: Query) => ({ page, limit: rowsAtOnce }) as const

/** Least sure first, or by age; ties by age and by id, so that a list stands still. */
export const sortBy = (sort: Query['sort'], doubt: string): string[] =>
  sort === 'doubt'
    ? [doubt, 'createdAt', 'id']
    : sort === 'oldest'
      ? ['createdAt', 'id']
      : ['-createdAt', '-id']

/** All of these conditions that are there. */
export const all = (...wheres: readonly (Where | undefined | false)[]): Where => ({
  and: wheres.filter((one): one is Where => Boolean(one)),
})
