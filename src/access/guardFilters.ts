import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { QueryError } from 'payload'
import { hasRole } from './roles'

/**
 * What a request may not filter or sort by, beside the fields that it may not read:
 *
 * - Joins (`pages.text` of an issue). Each costs a query per row, and a wrong path behind two of them
 *   fails in a promise that Payload never awaits, which ends the process.
 * - JSON (`body.root.type`).
 * - For readers outside the house, the text of a notice. They see it with its contacts covered, and
 *   `where[text][contains]=138` would give a number away digit by digit. Likewise the words of a
 *   reissue: they see what was approved, and a filter would tell what is being written into it now.
 */
export const guardFilters: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { overrideAccess, where, sort } = args as Query
  if (overrideAccess === true) return args
  const joins = joinNames(req)
  const covered = hasRole(req, 'viewer') ? undefined : coveredFields[collection.slug]
  const wrong = [...namesIn(where), ...[sort ?? []].flat().map(String)].find((name) => {
    const path = name.replace(/^-/u, '').replaceAll('__', '.')
    const [first = ''] = path.split('.')
    return (
      path.split('.').some((part) => joins.has(part)) ||
      unsearchable.has(first) ||
      covered?.has(first)
    )
  })
  if (wrong !== undefined) throw new QueryError([{ path: wrong }])
  return args
}

/** Fields kept as JSON: a filter reads every document, and has been a door for injected SQL. */
const unsearchable = new Set([
  ...['body', 'imported', 'layout', 'positions', 'operation', 'inverse'],
  ...['shown', 'data', 'log'],
])

/** What readers outside the house see in another form than it is stored in. */
const coveredFields: Readonly<Record<string, ReadonlySet<string>>> = {
  notices: new Set(['text']),
  reissues: new Set(['title', 'introduction', 'cover', 'items']),
}

type Query = {
  readonly overrideAccess?: boolean
  readonly where?: unknown
  readonly sort?: unknown
}

/** The names of all joins, of whatever collection: a path may reach one through a relation. */
const joinNames = ({ payload }: PayloadRequest): ReadonlySet<string> =>
  new Set(
    payload.config.collections.flatMap(({ joins }) =>
      Object.values(joins)
        .flat()
        .map(({ joinPath }) => joinPath),
    ),
  )

/** Every name in a filter, however deep in its `and` and `or`. */
const namesIn = (where: unknown): string[] =>
  typeof where === 'object' && where
    ? Object.entries(where).flatMap(([name, inside]) => [name, ...namesIn(inside)])
    : []
