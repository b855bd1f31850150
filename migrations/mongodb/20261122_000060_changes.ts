import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

type Native = {
  updateMany(filter: object, change: object): Promise<unknown>
  drop(): Promise<unknown>
}

type Model = {
  createCollection(): Promise<unknown>
  createIndexes(): Promise<unknown>
  readonly collection: Native
}

type Adapter = { readonly collections: Record<string, Model> }

const made = ['ledger', 'keys', 'limits']

const items = ['articles', 'captions', 'notices']
const places = ['newspapers', 'issues']
const scans = ['pages', 'media']

/** The ledger of what changed in public, API keys and limits; what is public already is announced. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections } = payload.db as unknown as Adapter
  const modelOf = (slug: string): Model => {
    const model = collections[slug]
    if (!model) throw new Error(`There is no collection ${slug} to migrate.`)
    return model
  }
  for (const slug of made) await modelOf(slug).createCollection()
  for (const slug of [...made, ...items, ...places, ...scans]) await modelOf(slug).createIndexes()
  const flag = (slug: string, filter: object) =>
    modelOf(slug).collection.updateMany(filter, { $set: { unannounced: true } })
  const released = { _status: 'published', stage: { $ne: 'withheld' }, deletedAt: null }
  for (const slug of items) await flag(slug, released)
  for (const slug of places) await flag(slug, {})
  for (const slug of scans) await flag(slug, { public: true })
  await flag('reissues', { live: true })
}

/** Takes the three collections away again, with what is in them. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const { collections } = payload.db as unknown as Adapter
  for (const slug of made) await collections[slug]?.collection.drop()
}
