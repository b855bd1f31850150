import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { doubtOf } from '@/items/doubtOf'
import { openEnds } from '@/jumps/openEnds'
import { isLayout } from '@/verify/isLayout'

type Row = Readonly<Record<string, unknown>> & { readonly _id: unknown }

type Native = {
  createIndex(keys: object, options: { readonly name: string }): Promise<unknown>
  dropIndex(name: string): Promise<unknown>
  updateMany(filter: object, change: object): Promise<unknown>
  bulkWrite(writes: readonly object[]): Promise<unknown>
  find(filter: object, options: { readonly projection: object }): AsyncIterable<Row>
}

type Model = { createIndexes(): Promise<unknown>; readonly collection: Native }

type Adapter = {
  readonly collections: Record<string, Model>
  readonly versions: Record<string, Model>
}

const items = ['articles', 'captions', 'notices']

/** Pages know how doubtful they are, and items how many of their jumps wait. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections, versions } = payload.db as unknown as Adapter
  await collections.pages?.createIndexes()
  await fill({ native: collections.pages?.collection, read: ['layout'], valueOf: doubt })
  for (const slug of items) {
    await collections[slug]?.createIndexes()
    await versions[slug]?.createIndexes()
    const version = versions[slug]?.collection
    for (const [name, keys] of Object.entries(indexes)) await version?.createIndex(keys, { name })
    await fill({ native: collections[slug]?.collection, read: ['imported', 'parts'], valueOf: waiting }) // prettier-ignore
    await fill({ native: version, read: ['version.imported', 'version.parts'], valueOf: waitingIn })
  }
}

/** Takes the indexes away, and out of the documents what came with them. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const { collections, versions } = payload.db as unknown as Adapter
  const pages = collections.pages?.collection
  for (const index of [
    'stage_1_doubt_1_createdAt_1_issue_1',
    'stage_1_createdAt_1',
    'issue_1_stage_1',
  ]) {
    await pages?.dropIndex(index)
  }
  await pages?.updateMany({}, { $unset: { doubt: '' } })
  for (const slug of items) {
    await collections[slug]?.collection.dropIndex('waiting_1')
    await collections[slug]?.collection.updateMany(
      {},
      { $unset: { waiting: '', withheldKind: '' } },
    )
    const version = versions[slug]?.collection
    for (const name of Object.keys(indexes)) await version?.dropIndex(name)
    await version?.dropIndex('version.waiting_1')
    await version?.updateMany({}, { $unset: { 'version.waiting': '', 'version.withheldKind': '' } })
  }
}

const listed = { latest: 1, 'version.deletedAt': 1, 'version.stage': 1 }

/** What the lists of items are ordered and counted by. */
const indexes = {
  queueDoubt: {
    ...listed,
    'version.confidence': 1,
    'version.createdAt': 1,
    'version.newspaper': 1,
  },
  queueAge: { ...listed, 'version.createdAt': 1 },
}

const doubt = ({ layout }: Row): object => (isLayout(layout) ? { doubt: doubtOf(layout) } : {})

const waiting = (row: Row): object => ({ waiting: openEnds(row).length })

const waitingIn = ({ version }: Row): object => ({
  'version.waiting': openEnds((version ?? {}) as Row).length,
})

type Fill = {
  readonly native: Native | undefined
  readonly read: readonly string[]
  readonly valueOf: (row: Row) => object
}

const atOnce = 500

async function fill({ native, read, valueOf }: Fill): Promise<void> {
  if (!native) return
  const projection = Object.fromEntries(read.map((field) => [field, 1]))
  let writes: object[] = []
  const write = async () => {
    if (writes.length > 0) await native.bulkWrite(writes)
    writes = []
  }
  for await (const row of native.find({}, { projection })) {
    const values = valueOf(row)
    if (Object.keys(values).length === 0) continue
    writes.push({ updateOne: { filter: { _id: row._id }, update: { $set: values } } })
    if (writes.length >= atOnce) await write()
  }
  await write()
}
