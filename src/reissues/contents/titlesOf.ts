import type { PayloadRequest } from 'payload'

/** The titles of newspapers by their ids. */
export async function titlesOf(args: {
  ids: readonly unknown[]
  req: PayloadRequest
}): Promise<Map<string, string>> {
  const { req } = args
  const ids = [...new Set(args.ids.filter((id): id is string => typeof id === 'string'))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'newspapers',
    where: { id: { in: ids } },
    select: { title: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}
