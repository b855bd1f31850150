import type { Payload } from 'payload'
import { settings } from '@/env'
import { importArchive } from '@/import/importArchive'
import { removeImported } from '@/import/removeImported'

/**
 * Imports `ARCHIVE_DIR` as `npx backnumber import` would. The importer writes in transactions of its
 * own, never in the migration's: an archive is larger than any transaction may be, and a run that
 * was killed goes on where it stopped.
 */
export async function up({ payload }: { payload: Payload }): Promise<void> {
  await importArchive({ payload, paths: [settings.archiveDir], report: reportTo(payload) })
}

/** Removes what an import made and nobody touched; refuses while somebody's work rests on it. */
export async function down({ payload }: { payload: Payload }): Promise<void> {
  await removeImported({ payload })
}

const reportTo = (payload: Payload) => ({ done, total }: { done: number; total: number }) => {
  if (done === total || done % 500 === 0) payload.logger.info(`Imported ${done} of ${total} pages`)
}
