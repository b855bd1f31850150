import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'
import { cuts } from '../support/cuts'
import { madeArchive } from '../support/madeArchive'
import { sampleTexts } from '../support/sampleTexts'

let opened: TestPayload
let root: string
/** All there is after a fresh import by the present segmenter. */
let fresh: Awaited<ReturnType<typeof contents>>

const old = { propose: cuts({ sizes: [7] }), segmenter: 'old' }

beforeAll(async () => {
  opened = await openTestPayload()
  root = await madeArchive({ folder: opened.dataDir, pages: 8 })
  const { importArchive } = await import('@/import/importArchive')
  const sample = await sampleTexts(path.join(opened.dataDir, 'sample'))
  await importArchive({ payload: opened.payload, paths: [root, sample] })
  fresh = await contents(opened.payload)
})
afterAll(() => opened.close())

async function again(more: object = {}) {
  const { importAgain } = await import('@/import/again/importAgain')
  return importAgain({ payload: opened.payload, ...more })
}

async function inOrder() {
  const { verify } = await import('@/verify/verify')
  expect((await verify({ payload: opened.payload })).findings).toEqual([])
}

/** Every row as it stands, moments and ids of versions too. */
async function everything() {
  const all: Record<string, unknown> = {}
  for (const collection of ['pages', 'articles', 'captions', 'notices'] as const) {
    const query = { collection, sort: 'id', limit: 0, pagination: false }
    all[collection] = (await opened.payload.db.find({ ...query, joins: false as never })).docs
    if (collection !== 'pages') all[`${collection}_v`] = (await opened.payload.db.findVersions(query)).docs // prettier-ignore
  }
  return JSON.parse(JSON.stringify(all)) as Record<string, Record<string, unknown>[]>
}

test('pages that the present segmenter made stay as they are', async () => {
  const before = await everything()
  const result = await again()
  expect(result).toMatchObject({ replaced: 0, proposed: 0, failed: 0, stopped: false })
  expect(result.unchanged).toBe(fresh.pages?.length)
  expect(await everything()).toEqual(before)
})

test('pages of an older segmenter become what a fresh import makes of them, jumps joined', async () => {
  const before = await again(old)
  expect(before).toMatchObject({ replaced: fresh.pages?.length, unchanged: 0, failed: 0 })
  expect(await contents(opened.payload)).not.toEqual(fresh)
  await inOrder()
  expect(await again()).toMatchObject({ replaced: fresh.pages?.length, unchanged: 0, failed: 0 })
  expect(await contents(opened.payload)).toEqual(fresh)
  await inOrder()
})

test('items that say what they said keep ids, versions and times; what is beside them is set', async () => {
  await again(old)
  const before = await everything()
  const newer = { propose: cuts({ sizes: [7, 3, 4, 7], confidence: 0.75 }), segmenter: 'newer' }
  await again(newer)
  const after = await everything()
  const byId = new Map(after.articles?.map((row) => [row.id, row]))
  const kept = (before.articles ?? []).filter(({ id, digest }) => byId.get(id)?.digest === digest)
  expect(kept.length).toBeGreaterThan(20)
  for (const row of kept) {
    const { position, confidence, imported, ...rest } = row
    expect(byId.get(row.id)).toMatchObject(rest)
    expect(byId.get(row.id)).toMatchObject({ confidence: 0.75 })
    expect(byId.get(row.id)?.imported).toEqual({ ...(imported as object), confidence: 0.75 })
    expect([position, confidence]).toEqual([expect.any(Number), 0.5])
  }
  const versions = (all: typeof before, id: unknown) => all.articles_v?.filter(({ parent }) => parent === id) // prettier-ignore
  for (const { id } of kept) {
    const [one] = versions(before, id) ?? []
    expect(versions(after, id)).toEqual([expect.objectContaining({ id: one?.id, updatedAt: one?.updatedAt })]) // prettier-ignore
  }
  expect(after.articles?.length).toBeGreaterThan(before.articles?.length ?? 0)
  await inOrder()
  const settled = await everything()
  expect(await again(newer)).toMatchObject({ replaced: 0, unchanged: fresh.pages?.length })
  expect(await everything()).toEqual(settled)
})

test('an item that says something else keeps its id and the day on which it came in', async () => {
  await again(old)
  const before = await everything()
  await again({ propose: cuts({ sizes: [8, 7] }), segmenter: 'longer' })
  const after = await everything()
  const was = new Map(before.articles?.map((row) => [row.id, row]))
  const changed = after.articles?.filter(({ id, digest }) => was.has(id) && was.get(id)?.digest !== digest) // prettier-ignore
  expect(changed?.length).toBeGreaterThanOrEqual(10)
  for (const { id, revision, createdAt } of changed ?? []) {
    expect({ revision, createdAt }).toEqual({ revision: 1, createdAt: was.get(id)?.createdAt })
  }
  await again()
  expect(await contents(opened.payload)).toEqual(fresh)
})

test('two runs at once leave what one leaves', async () => {
  await again(old)
  await Promise.all([again(), again()])
  expect(await contents(opened.payload)).toEqual(fresh)
  await inOrder()
})

test('a dry run counts and writes nothing', async () => {
  const before = await everything()
  expect(await again({ ...old, dryRun: true })).toMatchObject({
    ...{ id: null, replaced: fresh.pages?.length, proposed: 0 },
  })
  expect(await everything()).toEqual(before)
})

test('a run that is stopped says so, and the next one goes on', async () => {
  const stop = new AbortController()
  const first = await again({ ...old, signal: stop.signal, report: () => stop.abort() })
  expect(first.stopped).toBe(true)
  expect(first.replaced).toBeLessThan(fresh.pages?.length ?? 0)
  const record = await opened.payload.findByID({ collection: 'imports', id: first.id ?? '' })
  expect(record).toMatchObject({ source: '--again', state: 'stopped', stored: first.replaced })
  const second = await again(old)
  expect(second).toMatchObject({ stopped: false, unchanged: first.replaced })
  expect(second.replaced + first.replaced).toBe(fresh.pages?.length)
  await again()
  expect(await contents(opened.payload)).toEqual(fresh)
})

test('a proposal that loses a line is refused by name, and the page stays', async () => {
  const before = await contents(opened.payload)
  const lossy = (text: string) => ({
    ...old.propose(text),
    items: old.propose(text).items.slice(1),
  })
  const result = await again({ propose: lossy, segmenter: 'lossy', newspaper: 'made-daily' })
  expect(result).toMatchObject({ replaced: 0, failed: 8 })
  expect(result.quarantine[0]).toMatchObject({
    ...{ file: expect.stringContaining('1985'), code: 'segmenter' },
    reason: expect.stringContaining('line 1 is owned by nobody'),
  })
  expect(await contents(opened.payload)).toEqual(before)
})
