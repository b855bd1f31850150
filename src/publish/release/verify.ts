import { z } from 'zod'
import { relatedId } from '@/items/relatedId'
import { itemSlugs } from '@/items/stages'
import { isPublicAsIs, whyNotVerify } from '../whyNotVerify'
import { revision } from './revision'
import { stepEndpoint, type Taken } from './stepEndpoint'
import { writeItem } from './writeItem'

/**
 * `POST …/ID/verify { revision? }`: the item was checked; it stays as public as it is. Correctors may,
 * where readers do not have it; with four eyes nobody may of what they corrected. A page all of whose
 * items are checked or withheld is verified with the last of them.
 */
export const verify = stepEndpoint({
  name: 'verify',
  role: 'corrector',
  schema: z.object({ revision }).strict(),
  take: async (taken) => {
    const { stored, latest, req } = taken
    if (latest.stage === 'verified') return undefined
    const problems = whyNotVerify({ item: latest, stored, req })
    if (problems.length > 0) return problems
    const data = { stage: 'verified' }
    if (isPublicAsIs({ item: latest, stored })) {
      await writeItem(taken, { data: { ...data, _status: 'published' } })
    } else await writeItem(taken, { data, draft: true })
    await followPages(taken)
    return undefined
  },
})

/** The pages whose last item this was are verified too. */
async function followPages({ latest, req, user }: Taken<unknown>): Promise<void> {
  const parts = Array.isArray(latest.parts) ? (latest.parts as { readonly page?: unknown }[]) : []
  const asUser = { req, user, overrideAccess: false, depth: 0 } as const
  for (const page of new Set(parts.map((part) => relatedId(part.page)).filter(Boolean))) {
    if (await hasUnchecked(page, asUser)) continue
    await req.payload.update({
      collection: 'pages',
      where: { and: [{ id: { equals: page } }, { stage: { not_equals: 'verified' } }] },
      data: { stage: 'verified' },
      ...asUser,
    })
  }
}

type AsUser = Pick<Taken<unknown>, 'req' | 'user'> & { readonly overrideAccess: false; readonly depth: 0 } // prettier-ignore

async function hasUnchecked(page: string, asUser: AsUser): Promise<boolean> {
  for (const collection of itemSlugs) {
    const { docs } = await asUser.req.payload.find({
      collection,
      where: {
        and: [{ 'parts.page': { equals: page } }, { stage: { in: ['imported', 'corrected'] } }],
      },
      select: { stage: true } as never,
      ...{ draft: true, limit: 1, pagination: false },
      ...asUser,
    })
    if (docs.length > 0) return true
  }
  return false
}
