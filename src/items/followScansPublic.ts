import type { CollectionAfterChangeHook } from 'payload'

/** Opening or closing an issue's scans opens or closes its pages and their pictures. */
export const followScansPublic: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (Boolean(doc.scansPublic) === Boolean(previousDoc?.scansPublic)) return doc
  const { docs: pages } = await req.payload.find({
    collection: 'pages',
    where: { issue: { equals: doc.id } },
    select: { scan: true },
    depth: 0,
    limit: 0,
    req,
  })
  for (const page of pages) {
    await req.payload.update({
      collection: 'pages',
      id: page.id,
      data: { public: doc.scansPublic },
      depth: 0,
      req,
    })
  }
  return doc
}
