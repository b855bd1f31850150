import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { formatNames, parseFormats, type FormatName } from './formatNames'

/** What a read was asked for, kept beside its arguments until it is done. */
export type AskedFormats = {
  readonly names: readonly FormatName[]
  /** Fields that were fetched only to make the formats from, and are not for the answer. */
  readonly borrowed: readonly string[]
}

/** So many items at once have their corrections looked for: each is compared with its first text. */
export const mostCompared = 10

/**
 * Reads `?formats=` of a request, and has its sources fetched where `select` leaves them out; a format
 * that is selected by name counts as asked for. Throws a 400 for what is no format, and for more
 * corrections at once than are cheap.
 */
export const askFormats: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const read = args as Read
  // What Payload reads for itself inside a request, and this application's own calls, say this.
  if (operation !== 'read' || req.payloadAPI !== 'REST' || read.overrideAccess !== undefined) {
    return args
  }
  const select = read.select ?? {}
  const selected = formatNames.filter((name) => select[name] === true)
  const names = [...new Set([...parseFormats(req.query?.formats), ...selected])]
  if (names.length === 0) return args
  if (names.includes('corrections') && read.id === undefined && (read.limit ?? 0) > mostCompared) {
    const reason = `formats: corrections come for at most ${mostCompared} items at once; ask with limit=${mostCompared} or less.`
    throw new APIError(reason, 400, undefined, true)
  }
  const known = new Set(collection.flattenedFields.map(({ name }) => name))
  const { borrowed, ...more } = borrow({ select, known })
  return { ...args, ...more, formats: { names, borrowed } satisfies AskedFormats }
}

type Select = Readonly<Record<string, unknown>>

type Read = {
  readonly id?: unknown
  readonly limit?: number
  readonly overrideAccess?: boolean
  readonly select?: Select
}

/** The selection with what the formats are made of; nothing to select where all is read anyway. */
function borrow({ select, known }: { readonly select: Select; readonly known: Set<string> }) {
  const named = Object.values(select)
  if (named.length === 0) return { borrowed: [] }
  const source = known.has('body') ? 'body' : 'text'
  const isGiven = named.includes(false) ? select[source] !== false : select[source] !== undefined
  if (isGiven) return { borrowed: [] }
  const rest = Object.entries(select).filter(([name]) => name !== source)
  const added = named.includes(false) ? [] : [[source, true] as const]
  return { select: Object.fromEntries([...rest, ...added]), borrowed: [source] }
}
