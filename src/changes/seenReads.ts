import { AsyncLocalStorage } from 'node:async_hooks'
import type { CollectionBeforeOperationHook, CollectionConfig, Where } from 'payload'
import { publicKinds, type PublicChange } from './types'

/** What an answer rests on: `articles:i-1` a document, `articles` a collection as a whole. */
export type Tag = string

/** One place a process: the server and Next's own bundle each have a copy of this module. */
const key = Symbol.for('backnumber.changes.seen')
const place = globalThis as { [key]?: AsyncLocalStorage<Set<Tag>> }
const seen = (place[key] ??= new AsyncLocalStorage<Set<Tag>>())

/** Runs the work and gathers into `tags` what it, and all that it awaits, reads through Payload. */
export const gatherTags = <T>(tags: Set<Tag>, work: () => T): T => seen.run(tags, work)

/** Notes by hand what an answer rests on and was not read through Payload's operations. */
export const noteTag = (tag: Tag): void => {
  seen.getStore()?.add(tag)
}

/** The tags of answers that a change makes untrue. */
export const tagsOf = ({ kind, document }: PublicChange): readonly Tag[] => [
  kind,
  `${kind}:${document}`,
  'ledger',
]

const kinds = new Set<string>(publicKinds)

/**
 * Notes what each read rests on: by id the document, else the collection as a whole, whose members a
 * filter may choose otherwise tomorrow. A collection's joins count as read unless they are declined.
 */
const noteReads: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const tags = seen.getStore()
  if (!tags || !readings.has(operation)) return args
  const { id, where, joins, select } = args as Read
  const ids = id === undefined ? idsIn(where) : [String(id)]
  if (kinds.has(collection.slug) || collection.slug === 'ledger') {
    if (ids) for (const one of ids) tags.add(`${collection.slug}:${one}`)
    else tags.add(collection.slug)
  }
  if (joins !== false) {
    for (const [joined, of] of Object.entries(collection.joins ?? {})) {
      const isRead = of.some(({ joinPath }) => isSelected(select, joinPath))
      if (isRead && kinds.has(joined)) tags.add(joined)
    }
  }
  return args
}

/** The collection with its reads noted for whoever gathers them. */
export const withNotedReads = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteReads],
  },
})

const readings = new Set<string>(['read', 'count', 'readDistinct'])

type Read = {
  readonly id?: unknown
  readonly where?: Where
  readonly joins?: unknown
  readonly select?: Readonly<Record<string, unknown>>
}

/** A selection names what it wants, or with `false` what it does not. */
function isSelected(select: Read['select'], name: string): boolean {
  if (!select || Object.keys(select).length === 0) return true
  const leavesOut = Object.values(select).every((wanted) => wanted === false)
  return leavesOut ? select[name] !== false : Boolean(select[name])
}

/** The ids that a filter names outright: `{ id: { in: [...] } }`, also inside an `and`. */
function idsIn(where: Where | undefined): readonly string[] | undefined {
  if (!where) return undefined
  const named = where.id as { readonly equals?: unknown; readonly in?: unknown } | undefined
  if (named && !Array.isArray(named)) {
    if (Array.isArray(named.in)) return named.in.map(String)
    if (named.equals !== undefined) return [String(named.equals)]
  }
  for (const part of where.and ?? []) {
    const ids = idsIn(part)
    if (ids) return ids
  }
  return undefined
}
