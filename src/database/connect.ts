import { getPayload, type Payload } from 'payload'
import { settings } from '@/env'

/** A failure that a person can mend; `message` says what, where and what to do. */
export const plainError = (message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { name: 'PlainError' })

/** Whether the error was made to be read by a person. */
export const isPlainError = (error: unknown): error is Error =>
  error instanceof Error && (error.name === 'PlainError' || error.name === 'SettingsError')

/** Opens the database with the whole configuration. Throws a plain error when it does not answer. */
export async function openPayload(): Promise<Payload> {
  try {
    const { default: config } = await import('@payload-config')
    return await getPayload({ config })
  } catch (error) {
    if (isPlainError(error)) throw error
    throw plainError(`${away()} (${firstLine(error)})`, error)
  }
}

/** Opens the database and makes sure that its tables and indexes are there. */
export async function openMigrated(): Promise<Payload> {
  const payload = await openPayload()
  try {
    // SQLite without tables throws; MongoDB answers with nothing.
    const { totalDocs } = await payload.count({
      collection: 'payload-migrations',
      where: { name: { like: '_schema' } },
    })
    if (totalDocs > 0) return payload
  } catch (error) {
    await closePayload(payload)
    throw plainError(unmigrated, error)
  }
  await closePayload(payload)
  throw plainError(unmigrated)
}

const unmigrated =
  'The database has no tables yet. Run `npx payload migrate` (npm start does it for you).'

/** Lets go of the database so that the process can end. */
export const closePayload = async (payload: Payload): Promise<void> => {
  await payload.destroy()
}

/** The address without its password. */
const away = (): string => {
  const url = settings.databaseUrl
  const shown = url.startsWith('mongodb') ? `mongodb://…@${url.split('@').at(-1)}` : url
  return `The database at ${shown} does not answer. Check DATABASE_URL, and that the server runs.`
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
