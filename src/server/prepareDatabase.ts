import { isAnyUnfinished } from '@/backup/marker'
import { closePayload, openPayload, plainError } from '@/database/connect'
import { settings } from '@/env'
import { logger } from '@/logger'
import { ensureFirstAdmin, type FirstAdmin } from './firstAdmin'
import { migrateDatabase } from './migrateDatabase'
import { plainLog } from './plainLog'

/**
 * Makes the database ready to serve: all migrations (the last of the first ones imports the archive)
 * and the first admin, which it gives when it made one. Safe to repeat and to kill. Throws when the
 * database does not answer.
 */
export const prepareDatabase = async (): Promise<FirstAdmin | undefined> => {
  // Whoever runs this reads lines; what Payload logs of a failure comes as this step's own message.
  if (!settings.debug) logger.level = 'silent'
  if (isAnyUnfinished()) throw plainError(halfRestored)
  const payload = await openPayload()
  try {
    payload.logger = plainLog((line) => process.stdout.write(`  ${line}\n`))
    await migrateDatabase({ payload, dataDir: settings.dataDir })
    return await ensureFirstAdmin({ payload, given: settings.firstAdmin })
  } finally {
    await closePayload(payload)
  }
}

const halfRestored =
  'A restore into this place was stopped in its middle. Run the same `npx backnumber restore DIR` again; it goes on where it was.'
