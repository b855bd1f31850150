import type { PayloadRequest } from 'payload'
import type { ItemSlug } from './stages'

/** An item as a database holds it. */
export type Stored = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly updatedAt: string
}

type Asked = { readonly collection: ItemSlug; readonly id: string; readonly req: PayloadRequest }

/**
 * The item's own row, what is public or was, whatever drafts there are over it; the trash included. It
 * is read as it is stored, so that it decides and is never shown.
 */
export async function readStored({ collection, id, req }: Asked): Promise<Stored | undefined> {
  const where = { id: { equals: id } }
  const query = { collection, where, joins: false as never }
  return (await req.payload.db.findOne<Stored>({ ...query, req })) ?? undefined
}
