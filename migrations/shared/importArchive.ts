import type { Payload } from 'payload'
import { settings } from '@/env'
import { importArchive } from '@/import/importArchive'
import { removeImported } from '@/import/removeImported'

/** The run's id: a migration that was killed goes on in its own record, and `down` knows its pages. */
const run = 'first-import'

/**
 * Imports `ARCHIVE_DIR` as `npx backnumber import` would. The importer writes in transactions of its
 * own, never in the migration's: an archive is larger than any transaction may be, and a run that
 * was killed goes on where it stopped.
 */
export async function up({ payload }: { payload: Payload }): Promise<void> {
  const { quarantine } = await importArchive({
    payload,
    paths: [settings.archiveDir],
    run,
    report: ({ done, total }) => payload.logger.info(`Imported ${done} of ${total} pages`),
  })
  for (const { file, reason } of quarantine) payload.logger.warn(`${file}: ${reason}`)
}

/** Removes what this import made and nobody touched; refuses to delete what somebody edited. */
export async function down({ payload }: { payload: Payload }): Promise<void> {
  await removeImported({ payload, run })
}
