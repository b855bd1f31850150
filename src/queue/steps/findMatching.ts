import type { Asked } from '../read/asked'
import { asUser, sortBy } from '../read/asked'
import { whereListed } from '../read/readItems'
import { mostItems, type ItemName } from './types'

/** The first items of a list, in its order, whatever page of it is shown, and how many it has. */
export async function findMatching({ req, query }: Asked) {
  const { kind: collection } = query
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: whereListed({ req, query }),
    sort: sortBy(query.sort, 'confidence'),
    select: { stage: true } as never,
    ...{ draft: true, limit: mostItems },
    ...asUser(req),
  })
  const items = docs.map(({ id }): ItemName => ({ collection, id: String(id) }))
  return { items, total: totalDocs }
}
