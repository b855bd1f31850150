import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openTestPayload, testDatabase, type TestPayload } from '../support/payload'
import { madeArchive } from '../support/madeArchive'

let opened: TestPayload
let article: string
/** Puts back what a test damaged. */
let mend: (() => Promise<unknown>) | undefined

beforeAll(async () => {
  opened = await openTestPayload()
  const { payload } = opened
  const { importArchive } = await import('@/import/importArchive')
  await importArchive({ payload, paths: [await madeArchive({ folder: opened.dataDir, pages: 3 })] })
  const { docs } = await payload.find({ collection: 'articles', limit: 1, sort: 'id', depth: 0 })
  article = docs[0]?.id ?? ''
  const user = await payload.create({
    collection: 'users',
    data: { email: 'ed@people.example', password: 'correct horse battery', role: 'editor' },
  })
  const change = (data: object) =>
    payload.update({ collection: 'articles', id: article, data, user, overrideAccess: false })
  await change({ headline: 'A headline set right', _status: 'draft' })
  await change({ deck: 'And a deck', _status: 'published' })
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#aac' } })
    .jpeg()
    .toBuffer()
  await payload.create({
    collection: 'media',
    data: { id: 'm-1', alt: 'A blue field' },
    file: { data, name: 'field.jpg', mimetype: 'image/jpeg', size: data.length },
  })
})
afterAll(() => opened.close())
afterEach(async () => {
  await mend?.()
  mend = undefined
  expect((await check()).findings).toEqual([])
})

async function check() {
  const { verify } = await import('@/verify/verify')
  return verify({ payload: opened.payload })
}

/** Each finding on one line. */
async function found(): Promise<string[]> {
  const { ok, findings } = await check()
  expect(ok).toBe(findings.length === 0)
  return findings.map(({ check, where, problem }) => `${check}: ${where}: ${problem}`)
}

type Native = {
  client: { execute(query: { sql: string; args: string[] } | string): Promise<{ rows: unknown[] }> }
  collections: Record<string, { collection: NativeCollection }>
  versions: Record<string, { collection: NativeCollection }>
}
type NativeCollection = {
  findOne(query: object, options?: object): Promise<Record<string, unknown> | null>
  updateOne(query: object, change: object): Promise<unknown>
  deleteOne(query: object): Promise<unknown>
  insertOne(row: object): Promise<unknown>
}

const native = () => opened.payload.db as unknown as Native

/** Changes a row behind the application's back: a table's column on SQLite, a field on MongoDB. */
async function tamper(change: {
  sql: string
  args: string[]
  on: (db: Native) => NativeCollection
  query: object
  set: object
}) {
  if (testDatabase() === 'mongodb') {
    await change.on(native()).updateOne(change.query, { $set: change.set })
    return
  }
  await native().client.execute('PRAGMA foreign_keys = OFF')
  await native().client.execute({ sql: change.sql, args: change.args })
  await native().client.execute('PRAGMA foreign_keys = ON')
}

test('an archive that was imported and edited is in order, and all of it was looked at', async () => {
  const { ok, checked } = await check()
  expect(ok).toBe(true)
  expect(checked).toMatchObject({ pages: 3, sources: 3, media: 1 })
  expect(checked.versions).toBe(checked.items + 2)
  expect(checked.relations).toBeGreaterThan(checked.items * 3)
})

async function firstSource() {
  const { docs } = await opened.payload.find({ collection: 'pages', limit: 1, depth: 0 })
  const { sourceFile } = await import('@/import/sources')
  const file = sourceFile(docs[0]?.sha256 ?? '')
  const bytes = await readFile(file)
  mend = () => writeFile(file, bytes)
  return { file, bytes, page: docs[0]?.id }
}

test('one changed byte of a stored source is found', async () => {
  const { file, bytes, page } = await firstSource()
  const changed = Buffer.from(bytes)
  changed[changed.length - 2] = (changed[changed.length - 2] ?? 0) ^ 1
  await writeFile(file, changed)
  expect(await found()).toEqual([
    expect.stringContaining(`sources: pages/${page}: the source ${file} was changed`),
  ])
})

test('a source that is gone is found', async () => {
  const { file, page } = await firstSource()
  await rm(file)
  expect(await found()).toEqual([`sources: pages/${page}: the source ${file} is missing`])
})

async function versionOf(revision: number) {
  const { docs } = await opened.payload.findVersions({
    collection: 'articles',
    where: { and: [{ parent: { equals: article } }, { 'version.revision': { equals: revision } }] },
    depth: 0,
  })
  return String(docs[0]?.id)
}

const headlineOf = (id: string, headline: string) =>
  tamper({
    sql: 'UPDATE _articles_v SET version_headline = ? WHERE id = ?',
    args: [headline, id],
    on: (db) => db.versions.articles!.collection,
    query: { 'version.headline': { $exists: true }, parent: article, 'version.revision': 2 },
    set: { 'version.headline': headline },
  })

test('one changed version row is found', async () => {
  const id = await versionOf(2)
  await headlineOf(id, 'A headline set wrong')
  mend = () => headlineOf(id, 'A headline set right')
  expect(await found()).toEqual([
    `versions: articles/${article}: version ${id} (revision 2) was changed: its digest is another`,
  ])
})

test('one deleted version row is found', async () => {
  const id = await versionOf(2)
  if (testDatabase() === 'mongodb') {
    const versions = native().versions.articles!.collection
    const row = await versions.findOne({ parent: article, 'version.revision': 2 })
    await versions.deleteOne({ _id: row?._id })
    mend = () => versions.insertOne(row ?? {})
  } else {
    const { client } = native()
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute({
      sql: "UPDATE _articles_v SET parent_id = 'away' WHERE id = ?",
      args: [id],
    })
    await client.execute({
      sql: 'CREATE TABLE kept AS SELECT * FROM _articles_v WHERE id = ?',
      args: [id],
    })
    await client.execute({ sql: 'DELETE FROM _articles_v WHERE id = ?', args: [id] })
    mend = async () => {
      await client.execute('INSERT INTO _articles_v SELECT * FROM kept')
      await client.execute({
        sql: 'UPDATE _articles_v SET parent_id = ? WHERE id = ?',
        args: [article, id],
      })
      await client.execute('DROP TABLE kept')
      await client.execute('PRAGMA foreign_keys = ON')
    }
  }
  expect(await found()).toEqual([
    `versions: articles/${article}: revision 2 is missing or there twice (… 1, 3 …)`,
  ])
})

const issueOf = (issue: string) =>
  tamper({
    sql: 'UPDATE articles SET issue_id = ? WHERE id = ?',
    args: [issue, article],
    on: (db) => db.collections.articles!.collection,
    query: { _id: article },
    set: { issue },
  })

test('one broken relation is found', async () => {
  const { issue } = await opened.payload.findByID({ collection: 'articles', id: article, depth: 0 })
  await issueOf('no-such-issue')
  mend = () => issueOf(String(issue))
  expect(await found()).toEqual([
    `relations: articles/${article}: issue points to issues/no-such-issue, which does not exist`,
  ])
})

const partOf = (page: string) =>
  tamper({
    sql: 'UPDATE articles_parts SET page_id = ? WHERE _parent_id = ?',
    args: [page, article],
    on: (db) => db.collections.articles!.collection,
    query: { _id: article },
    set: { 'parts.0.page': page },
  })

test('one broken relation inside an array is found', async () => {
  const { parts } = await opened.payload.findByID({ collection: 'articles', id: article, depth: 0 })
  await partOf('p-gone')
  mend = () => partOf(String(parts?.[0]?.page))
  expect(await found()).toEqual([
    `relations: articles/${article}: parts.0.page points to pages/p-gone, which does not exist`,
  ])
})

test('a picture whose size is gone, or whose bytes were changed, is found', async () => {
  const picture = await opened.payload.findByID({ collection: 'media', id: 'm-1' })
  const small = path.join(opened.mediaDir, picture.sizes?.thumbnail?.filename ?? '')
  const large = path.join(opened.mediaDir, picture.filename ?? '')
  const kept = [await readFile(small), await readFile(large)] as const
  mend = () => Promise.all([writeFile(small, kept[0]), writeFile(large, kept[1])])
  await rm(small)
  await writeFile(large, Buffer.concat([kept[1], Buffer.from([0])]))
  expect(await found()).toEqual([
    `media: media/m-1: the file ${picture.filename} was changed: its sha256 is another`,
    `media: media/m-1: the file ${path.basename(small)} is missing from the media folder`,
  ])
})

test('an item in the trash is in order', async () => {
  const trash = (deletedAt: string | null) =>
    opened.payload.update({ collection: 'articles', id: article, data: { deletedAt }, trash: true })
  await trash(new Date().toISOString())
  mend = () => trash(null)
  expect(await found()).toEqual([])
})

test('a story that is public behind the ledger’s back, and a gap in the ledger, are found', async () => {
  const { announce } = await import('@/changes/announce')
  const { payload } = opened
  await announce({ payload })
  const calm = (id: string, unannounced: boolean) =>
    payload.db.updateOne({ collection: 'articles', id, data: { unannounced } })
  const withdrawn = { id: 'c-000000000099', seq: 99, action: 'withdrawn' as const }
  const at = new Date().toISOString()
  await calm(article, false)
  await payload.create({
    collection: 'ledger',
    data: { ...withdrawn, at, kind: 'articles', document: article, stamp: 'none' },
  })
  mend = async () => {
    await payload.delete({ collection: 'ledger', id: withdrawn.id })
    await calm(article, true)
  }
  expect(await found()).toEqual([
    expect.stringMatching(/^ledger: ledger\/c-000000000099: its number is 99, not \d+$/u),
    `ledger: articles/${article}: it is public, but the ledger does not say so`,
  ])
})
