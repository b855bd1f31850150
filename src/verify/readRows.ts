import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

/** A stored row as it stands: no hooks, no access, relations as ids. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

export type Read = {
  readonly payload: Payload
  readonly collection: string
  /** The collection's versions instead of its documents. */
  readonly versions?: boolean
  readonly where?: Where
  readonly select?: SelectType
  /** Rows at once: 200 unless told. */
  readonly atOnce?: number
}

/**
 * Streams the rows of a collection in the order of their ids, some hundreds at a time, straight from
 * the database: trash included, damage as it is. Rows added meanwhile may or may not come.
 */
export async function* readRows(read: Read): AsyncGenerator<readonly Row[]> {
  const atOnce = read.atOnce ?? 200
  let after: string | undefined
  for (;;) {
    const rows = await readSome({ ...read, after, atOnce })
    if (rows.length > 0) yield rows
    after = rows.at(-1)?.id
    if (rows.length < atOnce || after === undefined) return
  }
}

type Some = Read & { readonly after: string | undefined; readonly atOnce: number }

async function readSome({ payload, collection, versions, where, select, after, atOnce }: Some) {
  const further: Where[] = [
    ...(where ? [where] : []),
    ...(after === undefined ? [] : [{ id: { greater_than: after } }]),
  ]
  const query = {
    collection: collection as CollectionSlug,
    where: (further.length > 0 ? { and: further } : {}) as Where,
    sort: 'id',
    limit: atOnce,
    pagination: false,
    select,
  }
  // The adapters take `false` for “no joins”; only their type does not say so.
  const { docs } = versions
    ? await payload.db.findVersions(query)
    : await payload.db.find({ ...query, joins: false as never })
  return docs as unknown as Row[]
}

/** Which of these ids there are, in the trash or not. */
export async function existing(args: {
  payload: Payload
  collection: string
  ids: Iterable<string>
  /** Ids of versions instead of documents. */
  versions?: boolean
}): Promise<Set<string>> {
  const ids = [...new Set(args.ids)]
  const found = new Set<string>()
  for (let at = 0; at < ids.length; at += 500) {
    const where = { id: { in: ids.slice(at, at + 500) } }
    for await (const rows of readRows({ ...args, where, select: { id: true }, atOnce: 500 })) {
      for (const row of rows) found.add(row.id)
    }
  }
  return found
}
