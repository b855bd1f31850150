import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { madeArchive } from '../support/madeArchive'
import { ended, projectRoot, runThrough, start, type Place } from './process'

type Args = {
  /** The database for one try: a URL for that name. SQLite files live in the try's folder. */
  readonly urlFor: (args: { name: string; dataDir: string }) => string
  readonly kills: number
  readonly pages: number
  readonly log: (line: string) => void
}

export type KillReport = {
  readonly kills: number
  /** Kills that found the import half done: some pages stored, not all. */
  readonly midway: number
  readonly documents: number
  readonly differing: readonly string[]
}

const program = ['scripts/run.mjs']
const importer = (archive: string) => ['bin/backnumber.mjs', 'import', archive, '--json']

/**
 * Kills an import with SIGKILL at random moments, each on a new database, runs it again plainly, and
 * compares every document and version with those of an undisturbed run.
 */
export async function killImport({ urlFor, kills, pages, log }: Args): Promise<KillReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backnumber-kill-'))
  try {
    const archive = path.join(folder, 'archive')
    await madeArchive({ folder: archive, pages })
    await cp(path.join(projectRoot, 'sample/archive'), archive, { recursive: true })
    const open = (name: string) => openPlace({ folder, name, archive, urlFor })
    const calm = await open('calm')
    const began = Date.now()
    await runThrough({ args: importer(archive), place: calm })
    const length = Date.now() - began
    const wanted = await contentsOf(calm)
    let midway = 0
    const differing: string[] = []
    for (let n = 1; n <= kills; n++) {
      const place = await open(`kill${n}`)
      const stored = await killOnce({ place, archive, within: length })
      if (stored > 0 && stored < wanted.pages.length) midway++
      await runThrough({ args: importer(archive), place })
      const difference = firstDifference({ found: await contentsOf(place), wanted })
      if (difference) differing.push(`kill ${n}: ${difference}`)
      log(
        `kill ${n}/${kills}: ${stored} pages stored when killed, after the re-run ${difference ?? 'the same'}`,
      )
      await rm(place.dataDir, { recursive: true, force: true })
    }
    const documents = Object.values(wanted).reduce((sum, all) => sum + all.length, 0)
    return { kills, midway, documents, differing }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Open = Pick<Args, 'urlFor'> & { folder: string; name: string; archive: string }

async function openPlace({ folder, name, archive, urlFor }: Open): Promise<Place> {
  const dataDir = path.join(folder, name)
  const place = {
    dataDir,
    mediaDir: path.join(dataDir, 'media'),
    databaseUrl: urlFor({ name, dataDir }),
    archiveDir: archive,
  }
  await mkdir(place.mediaDir, { recursive: true })
  await runThrough({ args: [...program, 'tests/drill/migrateEmpty.ts'], place })
  return place
}

type Contents = Record<string, unknown[]> & { pages: unknown[] }

const contentsOf = async (place: Place): Promise<Contents> =>
  JSON.parse(
    await runThrough({ args: [...program, 'tests/drill/printContents.ts'], place }),
  ) as Contents

/** Where two databases part first: `articles[3]: … instead of …`; undefined when they are equal. */
function firstDifference(args: { found: Contents; wanted: Contents }): string | undefined {
  for (const [slug, all] of Object.entries(args.wanted)) {
    const found = args.found[slug] ?? []
    if (found.length !== all.length) return `${slug}: ${found.length} instead of ${all.length}`
    const at = all.findIndex((one, i) => !isDeepStrictEqual(one, found[i]))
    if (at >= 0) return `${slug}[${at}] ${parting({ found: found[at], wanted: all[at] })}`
  }
  return undefined
}

type Pair = { readonly found: unknown; readonly wanted: unknown }

/** The first field that differs, with both its values. */
function parting({ found, wanted }: Pair): string {
  const [a, b] = [found, wanted].map((one) => (one ?? {}) as Record<string, unknown>)
  const keys = Object.keys({ ...a, ...b })
  const key = keys.find((name) => !isDeepStrictEqual(a?.[name], b?.[name])) ?? ''
  return `${key}: ${brief(a?.[key])} instead of ${brief(b?.[key])}`
}

const brief = (value: unknown): string => String(JSON.stringify(value)).slice(0, 600)

type Kill = { place: Place; archive: string; within: number }

/** The clock starts with the first source kept, so that kills hit the work and not the start-up. */
async function killOnce({ place, archive, within }: Kill): Promise<number> {
  const child = start({ args: importer(archive), place })
  const end = ended(child)
  const sources = path.join(place.dataDir, 'sources')
  while (!existsSync(sources)) {
    if (child.exitCode !== null)
      throw new Error(`The import ended before it stored anything:\n${(await end).err}`)
    await sleep(5)
  }
  await sleep(Math.random() * Math.max(within - 2500, 500))
  child.kill('SIGKILL')
  await end
  return (await contentsOf(place)).pages.length
}
