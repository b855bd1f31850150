import type { MigrateDownArgs } from '@payloadcms/db-mongodb'

type Native = { updateMany(filter: object, change: object): Promise<unknown> }

type Adapter = { readonly collections: Record<string, { readonly collection: Native }> }

/** Proposals for pages, and their count in the records of imports, come without tables or indexes. */
export async function up(): Promise<void> {}

/** Takes them out of the documents again. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const { collections } = payload.db as unknown as Adapter
  await collections.pages?.collection.updateMany({}, { $unset: { proposal: '' } })
  await collections.imports?.collection.updateMany({}, { $unset: { proposed: '' } })
}
