import type { PayloadRequest, Where } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { asUser } from './asked'
import { itemColumns, toItemRows, type ItemDoc } from './toItemRows'

type Find = {
  readonly req: PayloadRequest
  readonly collection: ItemSlug
  readonly where: Where
  readonly sort: string | string[]
  readonly limit: number
  readonly page?: number
  readonly pagination?: false
}

/** Items of one kind by their newest versions: as they were read, and as the lists show them. */
export async function findItems({ req, collection, ...asked }: Find) {
  const found = await req.payload.find({
    ...{ collection, draft: true, select: itemColumns(collection) as never },
    ...asked,
    ...asUser(req),
  })
  const docs = found.docs as unknown as readonly ItemDoc[]
  return { docs, rows: await toItemRows({ req, collection, docs }) }
}
