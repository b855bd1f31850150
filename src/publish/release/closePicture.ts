import type { Where } from 'payload'
import { released } from '@/access/publishedOrStaff'
import { announceOne } from '@/changes/announce'
import { retry } from '@/database/retry'
import type { Taken } from './stepEndpoint'
import { relatedId } from '@/items/relatedId'

/**
 * Closes the picture of a caption that was withheld, unless it is a page's scan or another caption that
 * is public shows it too. An editor opens it again by hand.
 */
export async function closePicture(taken: Taken<unknown>): Promise<void> {
  const { collection, id, latest, stored, req, user } = taken
  const { payload } = req
  if (collection !== 'captions') return
  for (const picture of new Set([relatedId(stored.picture), relatedId(latest.picture)])) {
    if (!picture) continue
    const shows: Where = { and: [{ picture: { equals: picture } }, { id: { not_equals: id } }, released] } // prettier-ignore
    const shown = await payload.count({ collection: 'captions', where: shows, req })
    const scans = await payload.count({ collection: 'pages', where: { scan: { equals: picture } }, req }) // prettier-ignore
    if (shown.totalDocs + scans.totalDocs > 0) continue
    await retry(() =>
      payload.update({
        ...{ collection: 'media', id: picture, req, user, overrideAccess: false, depth: 0 },
        data: { public: false },
      }),
    )
    await announceOne({ payload, kind: 'media', id: picture })
  }
}
