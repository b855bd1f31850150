import type { Payload } from 'payload'
import { readNames } from '@/access/readNames'

type Asked = {
  readonly payload: Payload
  readonly page: string
  readonly user: string
  readonly now: Date
}

type Row = {
  readonly id: string
  readonly user: string
  readonly line?: number | null
  readonly item?: string | null
  readonly seenAt: string | Date
}

/** A colleague at the same page. */
export type Other = {
  readonly id: string
  readonly name: string | null
  readonly line: number | null
  readonly item: string | null
  /** ISO 8601. */
  readonly seenAt: string
}

/** Who was heard of within so many ms is there. */
const stays = 30_000

/** More are not told of. */
const most = 50

/** Who else is at a page, whoever came last first. */
export async function readOthers({ payload, page, user, now }: Asked): Promise<readonly Other[]> {
  const since = new Date(now.getTime() - stays).toISOString()
  const { docs } = await payload.db.find<Row>({
    collection: 'presence',
    where: { and: [{ page: { equals: page } }, { user: { not_equals: user } }, { seenAt: { greater_than: since } }] }, // prettier-ignore
    ...{ sort: '-seenAt', limit: most, pagination: false },
  })
  const names = await readNames({ payload, ids: docs.map((row) => row.user) })
  return docs.map(({ user: id, line, item, seenAt }) => ({
    ...{ id, name: names.get(id) ?? null, line: line ?? null, item: item ?? null },
    seenAt: new Date(seenAt).toISOString(),
  }))
}
