import { z } from 'zod'
import type { Stage } from '@/items/stages'
import { revision } from './revision'
import { stepEndpoint, type Taken } from './stepEndpoint'
import { writeItem } from './writeItem'

/**
 * `POST …/ID/free { revision? }`: an item is withheld no longer. It is a draft at the stage that it had
 * before; making it public again is a step of its own, with its checks. A picture that was closed stays
 * closed. What is not withheld stays as it is.
 */
export const free = stepEndpoint({
  name: 'free',
  schema: z.object({ revision }).strict(),
  take: async (taken) => {
    const { stored, latest } = taken
    if (stored.stage !== 'withheld' && latest.stage !== 'withheld') return undefined
    const stage = await stageBefore(taken)
    const data = {
      stage,
      withheldKind: null,
      withheldReason: null,
      withheldNote: null,
      _status: 'draft',
    }
    await writeItem(taken, { data })
    return undefined
  },
})

/** The stage of the newest version that was not withheld. */
async function stageBefore({ collection, id, req }: Taken<unknown>): Promise<Stage> {
  const { docs } = await req.payload.db.findVersions<{ stage?: Stage }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.stage': { not_equals: 'withheld' } }] },
    sort: '-version.revision',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version.stage ?? 'corrected'
}
