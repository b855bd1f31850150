import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

type Native = {
  dropIndex(name: string): Promise<unknown>
  updateMany(filter: object, change: object): Promise<unknown>
}

type Model = { createIndexes(): Promise<unknown>; readonly collection: Native }

type Adapter = { readonly collections: Record<string, Model> }

const operations = (payload: MigrateUpArgs['payload']): Model | undefined =>
  (payload.db as unknown as Adapter).collections.operations

/** The log of a page's operations says what each row undoes, and is read by that. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  await operations(payload)?.createIndexes()
}

/** Takes the index away, and out of the rows what came with it. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  await operations(payload)?.collection.dropIndex('undoes_1')
  const fields = { undoes: '', lines: '', displaced: '' }
  await operations(payload)?.collection.updateMany({}, { $unset: fields })
}
