import { getPayload, type Payload } from 'payload'
import { settings } from '@/env'
import { logger } from '@/logger'

/** A failure that a person can mend; `message` says what, where and what to do. */
export const plainError = (message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { name: 'PlainError' })

/** Whether the error was made to be read by a person. */
export const isPlainError = (error: unknown): error is Error =>
  error instanceof Error && (error.name === 'PlainError' || error.name === 'SettingsError')

/** Opens the database with the whole configuration. Throws a plain error when it does not answer. */
export async function openPayload(): Promise<Payload> {
  const { level } = logger
  // Payload logs a failure to connect with its stack; the plain error says it better.
  if (!settings.debug) logger.level = 'silent'
  try {
    const { default: config } = await import('@payload-config')
    return await getPayload({ config })
  } catch (error) {
    if (isPlainError(error)) throw error
    throw plainError(`${away()} (${firstLine(error)})`, error)
  } finally {
    logger.level = level
  }
}

/** Opens the database and makes sure that its tables and indexes are there. */
export async function openMigrated(): Promise<Payload> {
  const payload = await openPayload()
  try {
    // SQLite without tables throws; MongoDB answers with nothing.
    const { totalDocs } = await payload.count({
      collection: 'payload-migrations',
      where: { name: { equals: newestTables } },
    })
    if (totalDocs > 0) return payload
  } catch (error) {
    await closePayload(payload)
    throw plainError(unmigrated, error)
  }
  await closePayload(payload)
  throw plainError(unmigrated)
}

/** The last migration that makes tables or indexes. */
const newestTables = '20261122_000090_presence'

const unmigrated =
  'The database has no tables yet, or those of an older release. Run `npx payload migrate` (npm start does it for you).'

/** Lets go of the database so that the process can end. */
export const closePayload = async (payload: Payload): Promise<void> => {
  await payload.destroy()
}

/** The address without its password. */
const away = (): string => {
  const url = settings.databaseUrl
  const at = url.lastIndexOf('@')
  const shown = at < 0 ? url : `mongodb://…${url.slice(at)}`
  return `The database at ${shown} does not answer. Check DATABASE_URL, and that the server runs.`
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
