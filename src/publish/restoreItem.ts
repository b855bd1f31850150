import { restoreVersionOperation, type Endpoint, type PayloadRequest } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { refuse } from './answer'

/**
 * `POST /api/articles/versions/ID`, in place of Payload's own, which writes a restored draft over
 * the public document and so takes a published story from its readers without a word. Here a draft
 * version comes back as a draft, and what is public stays until somebody publishes or withdraws.
 */
export const restoreItem = (collection: ItemSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse(401, ['Sign in first.'])
    const id = String(req.routeParams?.id)
    const asked = req.searchParams.get('draft') === 'true'
    const draft = asked || (await isDraft({ collection, id, req }))
    // The operation itself: the Local API's form of it drops the wish for a draft.
    const restored = await restoreVersionOperation({
      collection: req.payload.collections[collection],
      id,
      draft,
      depth: 1,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
  },
})

type Version = { collection: ItemSlug; id: string; req: PayloadRequest }

async function isDraft({ collection, id, req }: Version): Promise<boolean> {
  const version = await req.payload.findVersionByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return version.version._status !== 'published'
}
