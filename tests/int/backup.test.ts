import { appendFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, testDatabase, type TestPayload } from '../support/payload'
import { madeArchive } from '../support/madeArchive'
import { bringOut } from '../support/bringOut'
import { mongoUrl } from '../support/mongo'

let opened: TestPayload
let dir: string
let before: Record<string, unknown[]>
let answers: unknown

const credentials = { email: 'ed@people.example', password: 'correct horse battery' }

/** What anybody gets, and what a person of the house sees, ids and moments and all. */
async function readAnswers(payload: Payload) {
  const all: Record<string, unknown> = {}
  for (const collection of [
    'newspapers',
    'issues',
    'articles',
    'notices',
    'media',
    'reissues',
  ] as const) {
    const query = { overrideAccess: false, limit: 100, sort: 'id', depth: 1 } as const
    // Joins order what is equal by chance.
    all[collection] = (await payload.find({ collection, joins: false as never, ...query })).docs
  }
  // A stored version has no id inside; a read makes one up each time.
  const versions = await payload.findVersions({ collection: 'articles', limit: 500, depth: 0 })
  all.versions = versions.docs
    .map(({ id: _id, version, ...row }) => ({ ...row, version: { ...version, id: row.parent } }))
    .sort((a, b) => order(a) - order(b) || String(a.parent).localeCompare(String(b.parent)))
  // An absent value is null on SQLite and nothing on MongoDB.
  return JSON.parse(JSON.stringify(all, (_key, value) => (value === null ? undefined : value)))
}

/** Every row as it is stored; a version's own id may be another on the other database. */
async function readStored(payload: Payload) {
  const { readRows } = await import('@/verify/readRows')
  const { keptCollections } = await import('@/backup/collections')
  const stored: Record<string, unknown[]> = {}
  for (const { slug, versions } of keptCollections(payload)) {
    const rows: Record<string, unknown>[] = []
    for await (const some of readRows({ payload, collection: slug })) rows.push(...some)
    if (versions) {
      for await (const some of readRows({ payload, collection: slug, versions: true })) {
        rows.push(
          ...some.map(({ id: _id, latest, ...row }) => ({ latest: latest === true, ...row })),
        )
      }
    }
    stored[slug] = rows.map(asPlain).sort()
  }
  return stored
}

/** Sessions are not kept, and an absent value is null on SQLite and nothing on MongoDB. */
const asPlain = ({ sessions: _sessions, ...row }: Record<string, unknown>): string =>
  JSON.stringify(sorted(row))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== null)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)]),
  )
}

const order = (one: { version: { revision?: number | null } }) => one.version.revision ?? 0

beforeAll(async () => {
  opened = await openTestPayload()
  const { payload } = opened
  const { importArchive } = await import('@/import/importArchive')
  await importArchive({ payload, paths: [await madeArchive({ folder: opened.dataDir, pages: 4 })] })
  const user = await payload.create({
    collection: 'users',
    data: { ...credentials, role: 'editor' },
  })
  await payload.login({ collection: 'users', data: credentials })
  const { docs } = await payload.find({ collection: 'articles', limit: 2, sort: 'id', depth: 0 })
  for (const { id } of docs) {
    const data = { headline: `Set right\u2028${id}`, _status: 'published' as const }
    await payload.update({ collection: 'articles', id, data, user, overrideAccess: false })
  }
  const saved = await payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: docs[0]?.id } }, { latest: { equals: true } }] },
  })
  const value = docs[0]?.id ?? ''
  await payload.create({
    collection: 'reissues',
    data: {
      id: 'anthology',
      title: 'An anthology',
      kind: 'anthology',
      state: 'draft',
      items: [{ item: { relationTo: 'articles', value }, version: saved.docs[0]?.id }],
    },
  })
  await bringOut({ payload, id: 'anthology', user })
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#caa' } })
    .png()
    .toBuffer()
  await payload.create({
    collection: 'media',
    data: { id: 'm-1', alt: 'A red field', public: true },
    file: { data, name: 'field.png', mimetype: 'image/png', size: data.length },
  })
  before = await readStored(payload)
  answers = await readAnswers(payload)
  dir = path.join(opened.dataDir, 'backups', 'one')
  const { backup } = await import('@/backup/backup')
  await backup({ payload, dir })
})
afterAll(() => opened.close())

type Closable = {
  connection?: { dropDatabase(): Promise<unknown> }
  client?: { close(): void }
}

/** Does the work on a new database of a kind, with the archive's files away. */
async function inEmptyPlace(
  kind: 'sqlite' | 'mongodb',
  work: (payload: Payload) => Promise<void>,
): Promise<void> {
  const { databaseAdapter } = await import('@/database/adapter')
  const file = path.join(opened.dataDir, `empty-${kind}-${Math.random()}.db`)
  const databaseUrl = kind === 'mongodb' ? mongoUrl('restore') : `file:${file}`
  const config = { ...opened.payload.config, db: databaseAdapter({ databaseUrl }) as never }
  const payload = await getPayload({ config, key: databaseUrl })
  const aside = path.join(opened.dataDir, 'aside')
  const kept = [opened.mediaDir, path.join(opened.dataDir, 'sources')]
  for (const folder of kept) {
    await cp(folder, path.join(aside, path.basename(folder)), { recursive: true })
    await rm(folder, { recursive: true })
  }
  try {
    await work(payload)
  } finally {
    for (const folder of kept) {
      await rm(folder, { recursive: true, force: true })
      await cp(path.join(aside, path.basename(folder)), folder, { recursive: true })
    }
    await rm(aside, { recursive: true })
    const db = payload.db as unknown as Closable
    await db.connection?.dropDatabase()
    await payload.destroy()
    db.client?.close()
  }
}

const restoreInto = async (payload: Payload, from = dir) => {
  const { restore } = await import('@/backup/restore')
  return restore({ payload, dir: from })
}

async function expectTheSame(payload: Payload) {
  expect(await readStored(payload)).toEqual(before)
  expect(await readAnswers(payload)).toEqual(answers)
  const { user } = await payload.login({ collection: 'users', data: credentials })
  expect(user).toMatchObject({ email: credentials.email, role: 'editor' })
  const { docs } = await payload.find({ collection: 'reissues', depth: 0 })
  const pin = docs[0]?.items?.[0]
  const pinned = await payload.findVersionByID({ collection: 'articles', id: pin?.version ?? '' })
  expect(pinned.version.headline).toContain('Set right')
}

describe('a backup', () => {
  test('has its name only when it is whole, holds no session, and seals every file', async () => {
    const manifest = JSON.parse(await readFile(path.join(dir, 'manifest.json'), 'utf8'))
    expect(manifest).toMatchObject({ format: 1, database: testDatabase(), missing: [] })
    expect(manifest.collections).toMatchObject({ pages: { documents: 4 }, users: { documents: 1 } })
    expect(manifest.collections.articles.versions).toBe(manifest.collections.articles.documents + 2)
    const files = (await readdir(dir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    expect(files.sort()).toEqual(
      [...Object.keys(manifest.files), 'README.md', 'manifest.json'].sort(),
    )
    const user = JSON.parse(await readFile(path.join(dir, 'collections/users.jsonl'), 'utf8'))
    expect(user.hash).toBeTruthy()
    expect(user.sessions).toBeUndefined()
    await expect(stat(`${dir}.partial`)).rejects.toThrow('ENOENT')
  })

  test('refuses a folder that is not empty', async () => {
    const { backup } = await import('@/backup/backup')
    await expect(backup({ payload: opened.payload, dir })).rejects.toThrow('is not empty')
  })

  test('of an archive that lost a source is made, and says what is missing', async () => {
    const { backup } = await import('@/backup/backup')
    const { sourceFile } = await import('@/import/sources')
    const { docs } = await opened.payload.find({ collection: 'pages', limit: 1, depth: 0 })
    const file = sourceFile(docs[0]?.sha256 ?? '')
    const bytes = await readFile(file)
    await rm(file)
    const { missing } = await backup({ payload: opened.payload, dir: `${dir}-missing` })
    await writeFile(file, bytes)
    expect(missing).toEqual([path.relative(opened.dataDir, file)])
  })
})

describe('a restore', () => {
  test('into an empty place gives the same answers', async () => {
    await inEmptyPlace(testDatabase(), async (payload) => {
      const { ok, findings } = await restoreInto(payload)
      expect(findings).toEqual([])
      expect(ok).toBe(true)
      await expectTheSame(payload)
      const done = await payload.find({ collection: 'payload-migrations', limit: 0 })
      expect(done.docs.map(({ name }) => name)).toContain('20261122_000100_import_archive')
    })
  })

  test.runIf(process.env.MONGODB_URI)('moves to the other database', async () => {
    const other = testDatabase() === 'sqlite' ? 'mongodb' : 'sqlite'
    await inEmptyPlace(other, async (payload) => {
      expect((await restoreInto(payload)).findings).toEqual([])
      // The pins of a reissue follow the ids of versions; where they lead to is looked at below.
      const stored = { ...(await readStored(payload)), reissues: [] }
      expect(stored).toEqual({ ...before, reissues: [] })
      const { docs } = await payload.find({ collection: 'reissues', depth: 0 })
      const id = docs[0]?.items?.[0]?.version ?? ''
      const pinned = await payload.findVersionByID({ collection: 'articles', id })
      expect(pinned.version.headline).toContain('Set right')
    })
  })

  test('refuses a place that is not empty', async () => {
    await expect(restoreInto(opened.payload)).rejects.toThrow('The database is not empty')
  })

  test('refuses a backup of which one byte was changed, before it writes anything', async () => {
    const damaged = `${dir}-damaged`
    await cp(dir, damaged, { recursive: true })
    await appendFile(path.join(damaged, 'collections/articles.jsonl'), ' ')
    await inEmptyPlace(testDatabase(), async (payload) => {
      await expect(restoreInto(payload, damaged)).rejects.toThrow(
        'The backup is damaged: collections/articles.jsonl was changed',
      )
      await expect(readdir(opened.mediaDir)).rejects.toThrow('ENOENT')
    })
  })

  test('that was stopped half-way goes on with the same call', async () => {
    await inEmptyPlace(testDatabase(), async (payload) => {
      const stop = (message: string) => {
        if (message.endsWith(' pages')) throw new Error('stopped')
      }
      const { restore } = await import('@/backup/restore')
      await expect(restore({ payload, dir, report: stop })).rejects.toThrow('stopped')
      expect((await payload.count({ collection: 'articles' })).totalDocs).toBeGreaterThan(0)
      expect((await restoreInto(payload)).ok).toBe(true)
      await expectTheSame(payload)
      await expect(restoreInto(payload)).rejects.toThrow('The database is not empty')
    })
  })

  test('refuses a folder that is no backup', async () => {
    const folder = path.join(opened.dataDir, 'no-backup')
    await mkdir(folder)
    await expect(restoreInto(opened.payload, folder)).rejects.toThrow('is no backup')
  })
})
