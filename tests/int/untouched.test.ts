import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { madeArchive } from '../support/madeArchive'

let opened: TestPayload
let pages: string[]
/** The page that the next test works on; each takes one of its own. */
let next = 0

beforeAll(async () => {
  opened = await openTestPayload()
  const { importArchive } = await import('@/import/importArchive')
  const root = await madeArchive({ folder: opened.dataDir, pages: 14 })
  await importArchive({ payload: opened.payload, paths: [root] })
  const { docs } = await opened.payload.find({ collection: 'pages', limit: 0, sort: 'id' })
  pages = docs.map(({ id }) => id)
})
afterAll(() => opened.close())

async function untouched(asked = pages): Promise<Set<string>> {
  const { untouchedPages } = await import('@/items/isUntouched')
  return untouchedPages({ payload: opened.payload, pages: asked })
}

type Slug = 'articles' | 'notices'

async function itemsOn(page: string, collection: Slug = 'articles') {
  const where = { 'parts.page': { equals: page } }
  const { docs } = await opened.payload.find({ collection, where, depth: 0, limit: 0 })
  return docs.map(({ id }) => id)
}

/** Runs the work on a page nobody touched and answers whether that page alone is touched then. */
async function touches(work: (page: { id: string; article: string }) => Promise<unknown>) {
  const id = pages[next++] ?? ''
  const [article = ''] = await itemsOn(id)
  const before = await untouched()
  expect(before.has(id)).toBe(true)
  await work({ id, article })
  const after = await untouched()
  expect([...before].filter((page) => page !== id)).toEqual(
    [...after].filter((page) => page !== id),
  )
  return !after.has(id)
}

const draft = (id: string, data: object) =>
  opened.payload.update({ collection: 'articles', id, data, draft: true })

test('pages that were only imported are untouched; one that is not there is not', async () => {
  expect([...(await untouched())].sort()).toEqual(pages)
  expect(await untouched(['p-no-such-page'])).toEqual(new Set())
  expect(await untouched([])).toEqual(new Set())
})

test('a draft of an item touches its page, though the item’s own row stays', async () => {
  expect(await touches(({ article }) => draft(article, { headline: '改过的标题' }))).toBe(true)
})

test('so does an item that is published', async () => {
  const publish = (id: string) =>
    opened.payload.update({
      ...{ collection: 'articles', id, context: { release: { despite: ['jump', 'text'] } } },
      data: { _status: 'published', stage: 'verified' },
    })
  expect(await touches(({ article }) => publish(article))).toBe(true)
})

test('so does one in the trash', async () => {
  const deletedAt = new Date().toISOString()
  expect(await touches(({ article }) => draft(article, { deletedAt }))).toBe(true)
})

test('so does a redaction, which adds no version', async () => {
  const { writeRedactions } = await import('@/redact/writeRedactions')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, opened.payload)
  expect(
    await touches(({ article: id }) =>
      writeRedactions({ collection: 'articles', id, spans: [{ text: '镇上' }], req }),
    ),
  ).toBe(true)
})

test('so does a correction that was recorded and taken back', async () => {
  const record = (value: string) =>
    opened.payload.create({
      collection: 'corrections',
      data: { wrong: '末', right: '未', item: { relationTo: 'articles', value } },
    })
  expect(await touches(({ article }) => record(article))).toBe(true)
})

test('so does a reissue that has an item in its contents', async () => {
  const pick = (value: string) =>
    opened.payload.create({
      collection: 'reissues',
      data: {
        ...{ title: '旧闻', kind: 'anthology', state: 'draft' },
        items: [{ item: { relationTo: 'notices', value } }],
      },
    })
  expect(await touches(async ({ id }) => pick((await itemsOn(id, 'notices'))[0] ?? ''))).toBe(true)
})

test('so does a caption that a person hung on a story', async () => {
  const hang = (article: string) =>
    opened.payload.create({
      collection: 'captions',
      data: { text: '图为渡口', article },
      draft: true,
    })
  expect(await touches(({ article }) => hang(article))).toBe(true)
})

test('so does a change of the page’s own layout or stage', async () => {
  const change = (data: object) => (page: { id: string }) =>
    opened.payload.update({ collection: 'pages', id: page.id, data })
  expect(await touches(change({ revision: 2 }))).toBe(true)
  expect(await touches(change({ stage: 'verified' }))).toBe(true)
})

test('placing a page in another issue, or naming its section, does not', async () => {
  const name = (page: { id: string }) =>
    opened.payload.update({
      collection: 'pages',
      id: page.id,
      data: { section: '综合', label: '9' },
    })
  expect(await touches(name)).toBe(false)
})
