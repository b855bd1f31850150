import { performance } from 'node:perf_hooks'
import { getPayload } from 'payload'

const payload = await getPayload({ config: (await import('@payload-config')).default })
const [how, archive] = process.argv.slice(2)
const { findPages } = await import('@/import/findPages')
const { pages } = await findPages({ paths: [archive ?? ''] })
const began = performance.now()
if (how === 'bulk') {
  const { importArchive } = await import('@/import/importArchive')
  await importArchive({ payload, paths: [archive ?? ''] })
} else await createEach()
const seconds = (performance.now() - began) / 1000
await payload.destroy()
process.stdout.write(JSON.stringify({ pages: pages.length, seconds }), () => process.exit(0))

/** The same documents, read and proposed in the same way, but stored by `payload.create` one by one. */
async function createEach(): Promise<void> {
  const { readPage } = await import('@/import/readPage')
  const { keepSource } = await import('@/import/sources')
  const { placeFinder } = await import('@/import/places')
  const { toDocuments } = await import('@/import/toDocuments')
  const { pageIdOf } = await import('@/import/ids')
  const findPlace = placeFinder({ payload, dryRun: false })
  for (const found of pages) {
    const read = await readPage(found)
    const placed = await findPlace(found)
    if (!read.ok || !placed.ok) throw new Error(`${found.name} cannot be read`)
    const { page } = read
    const { place } = placed
    await keepSource(page)
    const { label } = found
    const id = pageIdOf({ issue: place.issue, label, sha256: page.sha256 })
    const now = new Date().toISOString()
    const made = { id, label, page, place, scan: null, positions: null, run: 'bench', now }
    for (const { collection, data } of toDocuments(made)) {
      const context = { importing: true }
      await payload.create({ collection, data: data as never, draft: true, depth: 0, context })
    }
  }
}
