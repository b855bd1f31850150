import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/env'
import type { Manifest } from './manifest'

const file = () => path.join(settings.dataDir, 'restoring')

/** Which backup goes where, without the address's password. */
const nameOf = (manifest: Manifest): string =>
  createHash('sha256')
    .update(JSON.stringify([settings.databaseUrl, manifest.madeAt, manifest.files]))
    .digest('hex')

/** Whether a restore of this very backup into this place was begun and not finished. */
export const isUnfinished = async (manifest: Manifest): Promise<boolean> =>
  (await readFile(file(), 'utf8').catch(() => '')).trim() === nameOf(manifest)

/** Notes under DATA_DIR that a restore has begun, so that a second one may go on. */
export async function markBegun(manifest: Manifest): Promise<void> {
  await mkdir(settings.dataDir, { recursive: true })
  await writeFile(file(), `${nameOf(manifest)}\n`, { flush: true })
}

/** Whether some restore into this place was begun and not finished. */
export const isAnyUnfinished = (): boolean => existsSync(file())

/** Takes the note away: everything is in its place. */
export const markDone = (): Promise<void> => rm(file(), { force: true })
