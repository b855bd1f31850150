import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { analyze } from '@/database/analyze'
import { plainError } from '@/database/connect'
import { settings } from '@/env'
import { existing, type Row } from '@/verify/readRows'
import { verify, type Report } from '@/verify/verify'
import { checkFiles } from './checkFiles'
import { keptCollections } from './collections'
import { readManifest, type Manifest } from './manifest'
import { isUnfinished, markBegun, markDone } from './marker'
import { migrateEmpty } from './migrateEmpty'
import { readLines } from './readLines'
import { sealOf } from './sealedFiles'
import { toStored } from './toStored'
import { writeRows } from './writeRows'

type Args = {
  readonly payload: Payload
  /** Absolute. */
  readonly dir: string
  readonly report?: (message: string) => void
}

type Work = Args & { readonly manifest: Manifest }

/** Rows in one transaction. */
const rowsAtOnce = 100

/**
 * Reads a backup into an empty place: checks every file of it, makes the tables, writes documents and
 * files, and verifies the whole. A restore that was killed goes on with the same call. Throws a plain
 * error when the place is not empty or the backup is damaged; gives what `verify` found.
 */
export async function restore(args: Args): Promise<Report & { readonly manifest: Manifest }> {
  const { payload, dir, report } = args
  const manifest = await readManifest(dir)
  report?.('Checking the backup')
  await checkFiles({ dir, manifest })
  await migrateEmpty({ payload, manifest })
  const work = { ...args, manifest }
  if (!(await isUnfinished(manifest))) await refuseUnlessEmpty(payload)
  await markBegun(manifest)
  await restoreFiles(work)
  await restoreRows(work)
  await analyze(payload)
  await markDone()
  report?.('Verifying')
  return { ...(await verify({ payload })), manifest }
}

async function refuseUnlessEmpty(payload: Payload): Promise<void> {
  for (const { slug } of keptCollections(payload)) {
    const { totalDocs } = await payload.db.count({ collection: slug })
    if (totalDocs === 0) continue
    throw plainError(
      `The database is not empty: it has ${totalDocs} ${slug}. A backup is restored into an empty place; set DATABASE_URL, DATA_DIR and MEDIA_DIR to a new one.`,
    )
  }
}

async function restoreFiles({ dir, manifest, report }: Work): Promise<void> {
  report?.('Copying files')
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    const to = placeOf(name)
    if (!to) continue
    const there = await sealOf(to).catch(() => undefined)
    if (there?.sha256 === sha256) continue
    if (there && name !== 'secret') {
      throw plainError(`${to} is there with other bytes. Restore into an empty place.`)
    }
    await copyWhole({ from: path.join(dir, name), to, mode: name === 'secret' ? 0o600 : 0o644 })
  }
}

/** Where a file of the backup belongs; a PAYLOAD_SECRET that is set goes before one in the backup. */
function placeOf(name: string): string | undefined {
  if (name.startsWith('media/')) return path.join(settings.mediaDir, name.slice('media/'.length))
  if (name.startsWith('sources/')) return path.join(settings.dataDir, name)
  return name === 'secret' && !settings.secret ? path.join(settings.dataDir, name) : undefined
}

async function copyWhole({ from, to, mode }: { from: string; to: string; mode: number }) {
  await mkdir(path.dirname(to), { recursive: true })
  const draft = `${to}.restoring`
  await rm(draft, { force: true })
  await copyFile(from, draft)
  await chmod(draft, mode)
  await rename(draft, to)
}

/** Relations may point both ways between collections, so SQLite checks them afterwards: `verify`. */
async function restoreRows(work: Work): Promise<void> {
  await checkForeignKeys({ payload: work.payload, on: false })
  try {
    for (const config of keptCollections(work.payload)) {
      const counts = work.manifest.collections[config.slug]
      if (!counts) continue
      work.report?.(`Restoring ${counts.documents} ${config.slug}`)
      await restoreCollection({ work, config, versions: false })
      if (config.versions) await restoreCollection({ work, config, versions: true })
    }
  } finally {
    await checkForeignKeys({ payload: work.payload, on: true })
  }
}

async function checkForeignKeys({ payload, on }: { payload: Payload; on: boolean }): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  const { client } = payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }
  await client.execute(`PRAGMA foreign_keys = ${on ? 'ON' : 'OFF'}`)
}

type One = { work: Work; config: SanitizedCollectionConfig; versions: boolean }

async function restoreCollection({ work, config, versions }: One): Promise<void> {
  const { payload, dir } = work
  const file = `collections/${config.slug}${versions ? '.versions' : ''}.jsonl`
  let rows: Row[] = []
  const flush = async () => {
    const ids = rows.map(({ id }) => id)
    const there = await existing({ payload, collection: config.slug, ids, versions })
    await writeRows({ payload, config, versions, rows: rows.filter(({ id }) => !there.has(id)) })
    rows = []
  }
  for await (const line of readLines(path.join(dir, file))) {
    const row = JSON.parse(line) as Row
    rows.push(toStored({ row, collection: config.slug, versions, database: payload.db.name }))
    if (rows.length === rowsAtOnce) await flush()
  }
  await flush()
}
