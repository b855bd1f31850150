import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

type Model = {
  createCollection(): Promise<unknown>
  createIndexes(): Promise<unknown>
  readonly collection: { drop(): Promise<unknown> }
}

type Adapter = { readonly collections: Record<string, Model> }

const presence = (payload: MigrateUpArgs['payload']): Model | undefined =>
  (payload.db as unknown as Adapter).collections.presence

/** Who is at which page of the workbench. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  await presence(payload)?.createCollection()
  await presence(payload)?.createIndexes()
}

/** Takes it away; nobody misses it. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  await presence(payload)?.collection.drop()
}
