import { createLocalReq } from 'payload'
import type { Layout } from '@/text'
import type { Operation } from '@/text/operations'
import type { TestPayload } from '../payload'
import type { Person } from '../request'
import type { Desk } from './desk'

/** A newsroom with a database, and who works there. */
export type StoredHouse = Pick<TestPayload, 'payload' | 'dataDir'> & { readonly as: Person }

export type LogRow = {
  readonly id: string
  readonly revision: number
  readonly operation: Operation
}

/** A page and its items as they are stored, for the laws of a desk; undefined is no page. */
export async function readDesk(house: StoredHouse, id: string): Promise<Desk | undefined> {
  const { readItems } = await import('@/workbench/store/readItems')
  const { readPage } = await import('@/workbench/store/readPage')
  const req = await createLocalReq({ user: house.as.user }, house.payload)
  const page = await readPage({ id, req })
  return page && { page, items: await readItems({ page: id, req }), marks: [] }
}

/** What was done to a page after a revision, the oldest first. */
export async function readLog(house: StoredHouse, id: string, after: number): Promise<LogRow[]> {
  const { docs } = await house.payload.find({
    collection: 'operations',
    where: { and: [{ page: { equals: id } }, { revision: { greater_than: after } }] },
    ...{ sort: 'revision', depth: 0, pagination: false, limit: 0 },
  })
  return docs.map((row) => ({
    ...{ id: row.id, revision: row.revision },
    operation: row.operation as unknown as Operation,
  }))
}

/** A layout as JSON has it: what is undefined is not there. */
export const asStored = (layout: Layout): Layout => JSON.parse(JSON.stringify(layout)) as Layout
