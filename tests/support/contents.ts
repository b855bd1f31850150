import type { CollectionSlug, Payload } from 'payload'

const slugs = ['newspapers', 'issues', 'pages', 'articles', 'captions', 'notices', 'media'] as const
const moments = new Set(['createdAt', 'updatedAt', 'importRun'])

/** All that the database holds, without what differs from run to run (moments, version ids, run ids). */
export async function contents(payload: Payload): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {}
  for (const slug of slugs) {
    all[slug] = (await readAll({ payload, slug })).map(timeless)
    if (!payload.collections[slug].config.versions) continue
    const { docs } = await payload.db.findVersions({
      collection: slug,
      limit: 0,
      pagination: false,
    })
    all[`${slug} versions`] = docs
      .map(({ parent, version, latest }) => timeless({ parent, latest, version }))
      .sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1) // prettier-ignore
  }
  return all
}

async function readAll({ payload, slug }: { payload: Payload; slug: CollectionSlug }) {
  const { docs } = await payload.db.find({
    collection: slug,
    limit: 0,
    pagination: false,
    sort: 'id',
    joins: false as never,
  })
  return docs
}

const timeless = (value: unknown): unknown => JSON.parse(JSON.stringify(value, withoutMoments))

/** Keys in one order, empty values left out: the two databases name nothing differently. */
const withoutMoments = (key: string, value: unknown): unknown => {
  if (moments.has(key) || value === null) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
