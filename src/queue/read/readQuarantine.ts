import { runsAtOnce, type QuarantineRun } from '../types'
import { asUser, type Asked } from './asked'

const mostFiles = 100

/**
 * The runs of the importer that could not read some file, newest first, with the files and why. A run
 * that made pages anew read no files.
 */
export async function readQuarantine({ req, query }: Asked) {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'imports',
    where: { and: [{ failed: { greater_than: 0 } }, { source: { not_like: '--again' } }] },
    sort: '-createdAt',
    ...{ page: query.page, limit: runsAtOnce },
    ...asUser(req),
  })
  const rows = docs.map(({ id, source, state, createdAt, quarantine }): QuarantineRun => {
    const files = quarantine ?? []
    return {
      ...{ id, source: source ?? '', state, at: createdAt },
      files: files.slice(0, mostFiles).map(({ file, code, reason }) => ({ file, code, reason })),
      more: Math.max(0, files.length - mostFiles),
    }
  })
  return { rows, total: totalDocs }
}
