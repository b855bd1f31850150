import type { PayloadRequest } from 'payload'

/**
 * The names of colleagues by id, null for one who gave none. Who may see what somebody did may know his
 * name, not his account, so this asks for nobody's rights.
 */
export async function readNames({
  payload,
  ids,
}: Pick<PayloadRequest, 'payload'> & { readonly ids: readonly string[] }): Promise<
  ReadonlyMap<string, string | null>
> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [id, name || null]))
}
