import { chmod, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { plainError } from '@/database/connect'
import { settings } from '@/env'
import { root } from '@/root'
import { sourceFile } from '@/import/sources'
import { filesOf } from '@/verify/filesOf'
import type { Row } from '@/verify/readRows'
import { keptCollections } from './collections'
import { format, type FileSeal, type Manifest } from './manifest'
import { openSnapshot, type Snapshot } from './openSnapshot'
import { readme } from './readme'
import { copySealed, writeSealed } from './sealedFiles'

type Args = {
  readonly payload: Payload
  /** Absolute; it must not exist, or be empty. */
  readonly dir: string
  readonly report?: (message: string) => void
}

type Work = Args & {
  readonly partial: string
  readonly snapshot: Snapshot
  readonly files: Record<string, FileSeal>
  readonly missing: string[]
}

/**
 * Writes everything into a new folder: documents and versions of one moment, pictures, sources. The
 * folder gets its name when it is whole. A file that should be there and is not is listed under
 * `missing` and the rest goes on: a damaged archive is the one that needs a backup.
 */
export async function backup(args: Args): Promise<Manifest> {
  const partial = `${args.dir}.partial`
  await claim({ dir: args.dir, partial })
  try {
    const manifest = await fill({ ...args, partial })
    await rmdir(args.dir).catch(() => undefined)
    await rename(partial, args.dir)
    return manifest
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

async function claim({ dir, partial }: { dir: string; partial: string }): Promise<void> {
  const inside = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw plainError(`${dir} cannot be used (${error.code}). Name a new folder.`, error)
  })
  if (inside.length > 0) throw plainError(`${dir} is not empty. Name a new folder.`)
  await mkdir(path.dirname(partial), { recursive: true })
  await mkdir(partial, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EEXIST' ? 'is there already' : `cannot be made (${error.code})`
    throw plainError(
      `${partial} ${why}: another backup is running, or one was killed. Remove that folder, then run the backup again.`,
      error,
    )
  })
}

async function fill(args: Args & { partial: string }): Promise<Manifest> {
  const snapshot = await openSnapshot({ payload: args.payload, folder: args.partial })
  const work: Work = { ...args, snapshot, files: {}, missing: [] }
  try {
    const collections: Manifest['collections'] = {}
    for (const { slug, versions } of keptCollections(args.payload)) {
      args.report?.(`Writing ${slug}`)
      const documents = await dump({ work, slug, versions: false })
      const saved = versions ? await dump({ work, slug, versions: true }) : undefined
      collections[slug] = { documents, versions: saved }
    }
    const hasSecret = await copySecret(work)
    const manifest = await describe({ work, collections })
    await writeFile(path.join(args.partial, 'README.md'), readme(hasSecret))
    const text = `${JSON.stringify(manifest, null, 1)}\n`
    await writeFile(path.join(args.partial, 'manifest.json'), text, { flush: true })
    return manifest
  } finally {
    await snapshot.close()
  }
}

async function dump(args: { work: Work; slug: string; versions: boolean }): Promise<number> {
  const { work, slug, versions } = args
  let count = 0
  async function* lines() {
    for await (const rows of work.snapshot.rows({ collection: slug, versions })) {
      count += rows.length
      for (const row of rows) if (!versions) await copyFilesOf({ work, slug, row })
      yield rows.map((row) => `${JSON.stringify(withoutSessions(row))}\n`).join('')
    }
  }
  const name = `collections/${slug}${versions ? '.versions' : ''}.jsonl`
  work.files[name] = await writeSealed({ lines: lines(), to: path.join(work.partial, name) })
  return count
}

const withoutSessions = ({ sessions: _sessions, ...row }: Record<string, unknown>) => row

/** The bytes that a page or a picture stands on; equal bytes are copied once. */
async function copyFilesOf({ work, slug, row }: { work: Work; slug: string; row: Row }) {
  if (slug === 'pages' && /^[0-9a-f]{64}$/u.test(String(row.sha256))) {
    const from = sourceFile(String(row.sha256))
    const folder = path.basename(path.dirname(from))
    await copyIn({ work, from, name: `sources/${folder}/${path.basename(from)}` })
  }
  if (slug !== 'media') return
  for (const file of filesOf(row)) {
    await copyIn({ work, from: path.join(settings.mediaDir, file), name: `media/${file}` })
  }
}

async function copyIn({ work, from, name }: { work: Work; from: string; name: string }) {
  if (work.files[name] || work.missing.includes(name)) return
  try {
    work.files[name] = await copySealed({ from, to: path.join(work.partial, name) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    work.missing.push(name)
  }
}

/** Only the secret that the application made and keeps itself; a given one is its giver's to keep. */
async function copySecret(work: Work): Promise<boolean> {
  if (settings.secret) return false
  const to = path.join(work.partial, 'secret')
  const from = path.join(settings.dataDir, 'secret')
  work.files.secret = await copySealed({ from, to, mode: 0o600 })
  await chmod(to, 0o600)
  return true
}

type Describe = { work: Work; collections: Manifest['collections'] }

async function describe({ work, collections }: Describe): Promise<Manifest> {
  const { payload, files, missing } = work
  const migrations = await payload.find({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
    sort: 'name',
  })
  const packageJson = await readFile(path.join(root, 'package.json'), 'utf8')
  return {
    application: 'backnumber',
    format,
    version: (JSON.parse(packageJson) as { version: string }).version,
    madeAt: new Date().toISOString(),
    database: payload.db.name === 'sqlite' ? 'sqlite' : 'mongodb',
    migrations: migrations.docs.map(({ name }) => name ?? ''),
    collections,
    files,
    missing,
  }
}
