import type { PayloadRequest, Where } from 'payload'
import type { Operation as Row } from '@/payload-types'
import { relatedId } from '@/items/relatedId'
import type { Displaced } from '../derive/types'
import { fromRanges } from './fromRanges'
import type { Logged, LogRow } from './types'

type Asked = { readonly page: string; readonly req: PayloadRequest }

/** More than this are not looked through for one request. */
export const mostRows = 2000

const asUser = (req: PayloadRequest) =>
  ({ req, user: req.user, overrideAccess: false, depth: 0, pagination: false }) as const

/** The rows of a page's log from a revision on, as far as undoing needs them, newest first. */
export async function readLater({ page, req, from }: Asked & { from: number }): Promise<Logged[]> {
  const { docs } = await req.payload.find({
    collection: 'operations',
    where: { and: [{ page: { equals: page } }, { revision: { greater_than_equal: from } }] },
    select: { revision: true, undoes: true, lines: true },
    sort: '-revision',
    limit: mostRows,
    ...asUser(req),
  })
  return docs.map(({ id, revision, undoes, lines }) => ({
    ...{ id, revision, undoes: undoes ?? null },
    lines: new Set(fromRanges(lines ?? '')),
  }))
}

/** One row of a page's log, or nothing. */
export async function readRow({
  page,
  req,
  id,
}: Asked & { id: string }): Promise<LogRow | undefined> {
  // prettier-ignore
  const [row] = await find({ req, limit: 1, where: [{ id: { equals: id } }, { page: { equals: page } }] }) // prettier-ignore
  return row
}

/** The newest rows of a page's log, those before a revision if one is given. */
export async function readNewest({
  page,
  req,
  limit,
  before,
}: Asked & { limit: number; before: number | undefined }): Promise<LogRow[]> {
  // prettier-ignore
  const older: Where[] = before === undefined ? [] : [{ revision: { less_than: before } }]
  return find({ req, limit, where: [{ page: { equals: page } }, ...older] })
}

type Find = { readonly req: PayloadRequest; readonly where: Where[]; readonly limit: number }

async function find({ req, where, limit }: Find): Promise<LogRow[]> {
  const { docs } = await req.payload.find({
    collection: 'operations',
    where: { and: where },
    sort: '-revision',
    limit,
    ...asUser(req),
  })
  return docs.map(toRow)
}

const toRow = (row: Row): LogRow => ({
  id: row.id,
  revision: row.revision,
  operation: row.operation as unknown as LogRow['operation'],
  inverse: row.inverse as unknown as LogRow['inverse'],
  undoes: row.undoes ?? null,
  lines: fromRanges(row.lines ?? ''),
  displaced: Array.isArray(row.displaced) ? (row.displaced as unknown as Displaced[]) : [],
  user: row.user ? relatedId(row.user) : null,
  createdAt: row.createdAt,
})
