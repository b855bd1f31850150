import type { PayloadRequest } from 'payload'
import { itemSlugs, type ItemSlug } from '@/items/stages'

type Asked = {
  readonly req: PayloadRequest
  readonly items: readonly { readonly collection: ItemSlug; readonly id: string }[]
}

/** Items as who asks may see them, with their drafts, each with its `collection`. */
export async function answerItems({ req, items }: Asked): Promise<object[]> {
  const found: object[] = []
  for (const collection of itemSlugs) {
    const ids = items.filter((item) => item.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      ...{ collection, where: { id: { in: ids } }, req, user: req.user, overrideAccess: false },
      ...{ draft: true, trash: true, depth: 0, limit: ids.length, pagination: false },
      sort: 'position',
    })
    found.push(...docs.map((doc) => ({ collection, ...doc })))
  }
  return found
}
