import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

type Model = {
  createCollection(): Promise<unknown>
  createIndexes(): Promise<unknown>
  readonly collection: {
    createIndex(keys: Record<string, 1 | -1>): Promise<unknown>
    drop(): Promise<unknown>
  }
}

type Adapter = { readonly collections: Record<string, Model> }

const made = ['editions', 'events', 'webhooks', 'deliveries']

/** What workers look for: the reissue, or the delivery, that is due next. */
const due = { state: 1, wakeAt: 1 } as const

/** Makes the collections of editions, events, webhooks and deliveries, and the indexes of all of it. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { collections } = payload.db as unknown as Adapter
  for (const slug of [...made, 'reissues']) {
    const model = collections[slug]
    if (!model) throw new Error(`There is no collection ${slug} to migrate.`)
    if (made.includes(slug)) await model.createCollection()
    await model.createIndexes()
    if (slug === 'reissues' || slug === 'deliveries') await model.collection.createIndex(due)
  }
}

/** Takes the four collections away again, with what is in them. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const { collections } = payload.db as unknown as Adapter
  for (const slug of made) await collections[slug]?.collection.drop()
}
