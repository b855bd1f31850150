import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runThrough, start, ended } from '../process'
import type { StoredReport } from './workStored'

type Args = {
  /** The database: a URL for that name. */
  readonly urlFor: (args: { name: string; dataDir: string }) => string
  readonly sequences: number
  readonly seed: number
  readonly only?: number | undefined
  readonly log: (line: string) => void
}

/**
 * Holds the laws of a page's operations on a database of its own, by the endpoints that the workbench
 * uses, with corrections of words in between.
 */
export async function drillStored({
  urlFor,
  sequences,
  seed,
  only,
  log,
}: Args): Promise<StoredReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backnumber-stored-'))
  try {
    const dataDir = path.join(folder, 'data')
    const mediaDir = path.join(folder, 'media')
    await mkdir(dataDir, { recursive: true })
    await mkdir(mediaDir)
    const databaseUrl = urlFor({ name: 'stored', dataDir })
    const place = { dataDir, mediaDir, databaseUrl, archiveDir: path.join(folder, 'archive') }
    const program = ['scripts/run.mjs']
    await runThrough({ args: [...program, 'tests/drill/migrateEmpty.ts'], place })
    const words = [sequences, seed, ...(only === undefined ? [] : [only])].map(String)
    const child = start({
      args: [...program, 'tests/drill/operations/storedMain.ts', ...words],
      place,
    })
    child.stderr?.setEncoding('utf8').on('data', (said: string) => log(said.trimEnd()))
    const { code, out, err } = await ended(child)
    if (code !== 0) throw new Error(`It ended with ${code}:\n${err}`)
    return JSON.parse(out) as StoredReport
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
