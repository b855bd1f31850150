import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { APIError } from 'payload'

type Use = readonly [collection: CollectionSlug, path: string]

/** What to do instead, where deleting what is in the way is no way. */
const remedies: Partial<Record<string, string>> = {
  users:
    'make the person a viewer with a new password instead, so that it stays known who did what',
}

/**
 * A document goes for good only when nothing rests on it, the trash included: an issue's pages would
 * stand nowhere, a page's items would lose the lines they were made from. Answers 409 with what is
 * in the way: `refuseWhileUsed([['issues', 'newspaper']])`.
 */
export const refuseWhileUsed =
  (uses: readonly Use[]): CollectionBeforeDeleteHook =>
  async ({ collection: { slug }, id, req }) => {
    for (const [collection, path] of uses) {
      const where = { [path]: { equals: id } }
      const { totalDocs } = await req.payload.count({ collection, where, trash: true, req })
      if (totalDocs === 0) continue
      const remedy = remedies[slug] ?? 'delete them for good first'
      const message = `${id} in ${slug} still has ${totalDocs} ${collection}; ${remedy}.`
      throw new APIError(message, 409, undefined, true)
    }
  }
