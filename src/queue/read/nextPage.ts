import type { PayloadRequest } from 'payload'
import type { Query } from '../query'
import { all, asUser } from './asked'
import { wherePages } from './readPages'

type Next = {
  readonly req: PayloadRequest
  /** Newspaper and issue count, and how doubtful. */
  readonly query: Query
  /** The page that one comes from. */
  readonly after?: string | undefined
}

/**
 * The page that most needs a person: of the lowest stage, there the one with the least sure item, of
 * those the oldest. Null when all are verified.
 */
export async function nextPage({ req, query, after }: Next): Promise<string | null> {
  for (const stage of ['imported', 'corrected']) {
    const { docs } = await req.payload.find({
      collection: 'pages',
      where: all(
        wherePages(query),
        { stage: { equals: stage } },
        after !== undefined && { id: { not_equals: after } },
      ),
      sort: ['doubt', 'createdAt', 'id'],
      select: { stage: true },
      ...{ limit: 1, pagination: false, joins: false as const },
      ...asUser(req),
    })
    if (docs[0]) return docs[0].id
  }
  return null
}
