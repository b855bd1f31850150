import type { Payload, Where } from 'payload'
import type { ItemSlug } from '@/items/stages'

type Asked = { readonly collection: ItemSlug; readonly id: string }

/** So many revisions are told of, the newest. */
export const mostRevisions = 1000

/** Versions that were saved as public: neither drafts nor withheld, nor in the trash. */
const wasPublic = (id: string): Where[] => [
  { parent: { equals: id } },
  { 'version._status': { equals: 'published' } },
  { 'version.stage': { not_equals: 'withheld' } },
  { 'version.deletedAt': { exists: false } },
]

/** The numbers of an item's published versions, and when they were saved. */
export async function readVersions(payload: Payload, { collection, id }: Asked) {
  const { docs } = await payload.findVersions({
    collection,
    where: { and: wasPublic(id) },
    select: { updatedAt: true, version: { revision: true } },
    sort: '-updatedAt',
    limit: mostRevisions,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ version, updatedAt }) =>
    typeof version.revision === 'number'
      ? [{ revision: version.revision, savedAt: updatedAt }]
      : [],
  )
}

/** One published version with everything that it says; nothing where there is none of this number. */
export async function readVersion(
  payload: Payload,
  { collection, id, revision }: Asked & { readonly revision: number },
) {
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [...wasPublic(id), { 'version.revision': { equals: revision } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.version
}
