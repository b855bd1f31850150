import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'
import { cuts } from '../support/cuts'
import { madeArchive } from '../support/madeArchive'
import { makePeople } from '../support/people'
import { rest } from '../support/request'

let opened: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>
/** The first page of the newspaper that a test has to itself, and its items in their order. */
let page: string
let items: string[]
let paper: string
let round = 0

const old = { propose: cuts({ sizes: [7] }), segmenter: 'old' }
/** Its first two items are those of the old one. */
const newer = { propose: cuts({ sizes: [7, 7, 3, 4, 9] }), segmenter: 'newer' }

beforeAll(async () => {
  opened = await openTestPayload()
  payload = opened.payload
  people = await makePeople(payload)
})
afterAll(async () => {
  const { verify } = await import('@/verify/verify')
  expect((await verify({ payload })).findings).toEqual([])
  await opened.close()
})

beforeEach(async () => {
  paper = `paper-${++round}`
  const { importArchive } = await import('@/import/importArchive')
  const root = await madeArchive({ folder: opened.dataDir, pages: 2, newspaper: paper })
  await importArchive({ payload, paths: [root] })
  await again(old)
  const { docs } = await payload.find({
    collection: 'pages',
    where: { 'issue.newspaper': { equals: paper } },
    sort: 'label',
    depth: 0,
  })
  page = docs[0]?.id ?? ''
  items = (await itemsOf(page)).map(({ id }) => id)
})

async function again(more: object = {}) {
  const { importAgain } = await import('@/import/again/importAgain')
  return importAgain({ payload, newspaper: paper, ...more })
}

async function itemsOf(id: string) {
  const { docs } = await payload.find({
    ...{ collection: 'articles', sort: 'position', limit: 0, depth: 0 },
    where: { 'parts.page': { equals: id } },
  })
  return docs
}

type Told = { difference: { is: string; item: string; fields?: string[]; lines: string }[] }

const proposalOf = async (id = page) =>
  (await payload.findByID({ collection: 'pages', id, depth: 0 })).proposal as unknown as
    (Told & Record<string, unknown>) | null

const correct = (id: string, headline: string) =>
  rest(`PATCH /articles/${id}`, {
    as: people.corrector,
    query: { draft: true },
    body: { headline },
  })

/** All but the proposals. */
async function withoutProposals(): Promise<Awaited<ReturnType<typeof contents>>> {
  const all = await contents(payload)
  return { ...all, pages: (all.pages ?? []).map((one) => ({ ...(one as object), proposal: null })) }
}

test('a page on which somebody worked keeps every byte, and tells what would differ', async () => {
  await correct(items[0] ?? '', '人改的标题')
  const before = await withoutProposals()
  expect(await again({ ...newer, newspaper: paper })).toMatchObject({ replaced: 1, proposed: 1 })
  const all = await withoutProposals()
  const here = (rows: unknown) =>
    (
      rows as { id?: string; parent?: string; parts?: { page: string }[]; version?: never }[]
    ).filter((row) => JSON.stringify(row).includes(page))
  expect(here(all.pages)).toEqual(here(before.pages))
  expect(here(all.articles)).toEqual(here(before.articles))
  expect(here(all['articles versions'])).toEqual(here(before['articles versions']))
  const proposal = await proposalOf()
  expect(proposal).toMatchObject({ segmenter: 'newer', layout: { items: expect.any(Array) } })
  const told = proposal?.difference.map(({ is, item }) => `${is} ${item}`)
  // The old layout has an item at every seventh line that is not blank, the new one at other ones.
  expect(told).toContain('changed L29')
  expect(told?.filter((one) => one.startsWith('new')).length).toBeGreaterThan(0)
  expect(told?.filter((one) => one.startsWith('gone')).length).toBeGreaterThan(0)
  expect(told?.filter((one) => one.endsWith(' L1') || one.endsWith(' L15'))).toEqual([])
  const changed = proposal?.difference.find(({ item }) => item === 'L29')
  expect(changed).toMatchObject({ fields: ['text', 'lines'], lines: '29,31,33' })
})

test('a proposal that says the same stays as it is, a newer one takes its place', async () => {
  await correct(items[0] ?? '', '人改的标题')
  await again(newer)
  const first = await proposalOf()
  expect(await again(newer)).toMatchObject({ replaced: 0, unchanged: 1, proposed: 1 })
  expect(await proposalOf()).toEqual(first)
  await again({ propose: cuts({ sizes: [5] }), segmenter: 'newest' })
  expect(await proposalOf()).toMatchObject({ segmenter: 'newest' })
  await again({ ...old, segmenter: 'as it was' })
  expect(await proposalOf()).toBe(null)
  expect(await payload.findByID({ collection: 'pages', id: page })).toMatchObject({ segmenter: 'as it was' }) // prettier-ignore
})

test('how sure the machine is makes no proposal', async () => {
  await correct(items[0] ?? '', '人改的标题')
  const surer = { propose: cuts({ sizes: [7], confidence: 0.9 }), segmenter: 'surer' }
  expect(await again(surer)).toMatchObject({ replaced: 1, unchanged: 1, proposed: 0 })
  expect(await proposalOf()).toBe(null)
})

/** A body whose one word is a link to an article. */
const linkTo = (value: string) => {
  const base = { version: 1, format: '', indent: 0, direction: null }
  const text = { ...base, type: 'text', text: '前文', detail: 0, mode: 'normal', style: '' }
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'articles', value } }
  const link = { ...base, type: 'link', id: 'a1b2c3', version: 3, fields, children: [text] }
  const paragraph = { ...base, type: 'paragraph', textFormat: 0, children: [link] }
  return { root: { ...base, type: 'root', children: [paragraph] } }
}

describe('what leaves a page as it is', () => {
  const admin = () => people.admin.user
  const cases: Record<string, () => Promise<unknown>> = {
    'an item that is public': async () => {
      const body = { despite: ['jump', 'text'] }
      await rest(`POST /articles/${items[1]}/publish`, { as: people.editor, body })
      return rest(`POST /articles/${items[1]}/withdraw`, { as: people.editor, body: {} })
    },
    'an item that is withheld': () =>
      rest(`POST /articles/${items[1]}/withhold`, { as: people.editor, body: { reason: 'asked' } }),
    'an item in the trash': () =>
      rest(`PATCH /articles/${items[1]}`, {
        ...{ as: people.editor, body: { deletedAt: new Date().toISOString() } },
      }),
    'words that are covered': () =>
      rest(`POST /articles/${items[1]}/redact`, {
        ...{ as: people.editor, body: { spans: [{ text: '如今' }] } },
      }),
    'a form in which somebody has an item open': () =>
      payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'articles', value: items[1] ?? '' },
          user: { relationTo: 'users', value: admin().id },
        },
      }),
    'a link to an item from another story': async () => {
      const { docs } = await payload.find({
        ...{ collection: 'articles', where: { newspaper: { equals: paper } }, limit: 0, depth: 0 },
      })
      const from = docs.find(({ parts }) => parts?.[0]?.page !== page)
      return payload.update({
        ...{ collection: 'articles', id: from?.id ?? '', draft: true },
        data: { body: linkTo(items[2] ?? '') as never },
      })
    },
    'a change of its layout': () =>
      payload.update({ collection: 'pages', id: page, data: { revision: 2 } }),
  }
  test.each(Object.keys(cases))('%s', async (name) => {
    await cases[name]?.()
    const before = await withoutProposals()
    await again({ ...newer, newspaper: undefined, date: '1985-01-01' })
    const all = await withoutProposals()
    const on = (rows: unknown) => (rows as unknown[]).filter((row) => JSON.stringify(row).includes(page)) // prettier-ignore
    for (const slug of ['pages', 'articles', 'articles versions'] as const) {
      expect(on(all[slug])).toEqual(on(before[slug]))
    }
    expect(await proposalOf()).toMatchObject({ segmenter: 'newer' })
  })

  test('once the form is closed, the page is made anew', async () => {
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: items[1] ?? '' },
        user: { relationTo: 'users', value: admin().id },
      },
    })
    expect(await again(newer)).toMatchObject({ replaced: 1, proposed: 1 })
    await payload.delete({ collection: 'payload-locked-documents', id: lock.id })
    expect(await again(newer)).toMatchObject({ replaced: 1, proposed: 0 })
    expect(await proposalOf()).toBe(null)
  })
})

test('what an admin deleted for good does not come back', async () => {
  await rest(`DELETE /articles/${items[1]}`, { as: people.admin })
  expect(await again(newer)).toMatchObject({ replaced: 1, proposed: 1 })
  expect((await itemsOf(page)).map(({ id }) => id)).toEqual(items.filter((id) => id !== items[1]))
  // Else the archive would not be in order, as it is not without this test.
  await payload.delete({ collection: 'articles', where: { 'parts.page': { equals: page } } })
  await payload.delete({ collection: 'pages', id: page })
})

test('staff read a page’s proposal, readers do not, and nobody can write it', async () => {
  await correct(items[0] ?? '', '人改的标题')
  await again(newer)
  const proposal = await proposalOf()
  await payload.update({ collection: 'pages', id: page, data: { public: true } })
  for (const as of [people.viewer, people.admin]) {
    expect((await rest(`GET /pages/${page}`, { as })).body.proposal).toEqual(proposal)
  }
  const read = await rest(`GET /pages/${page}`)
  expect(read.status).toBe(200)
  expect(read.body.proposal).toBeUndefined()
  const asked = await rest('GET /pages', { query: { 'where[proposal][exists]': true } })
  expect(asked.status).toBe(400)
  await rest(`PATCH /pages/${page}`, {
    as: people.admin,
    body: { proposal: null, section: '综合' },
  })
  expect(await payload.findByID({ collection: 'pages', id: page })).toMatchObject({ proposal, section: '综合' }) // prettier-ignore
})

test('the place that an editor gave a page is kept', async () => {
  const issue = `${paper}-1985-01-01`
  await rest(`PATCH /pages/${page}`, {
    ...{ as: people.editor, body: { label: 'A2', number: 2, section: '综合' } },
  })
  await again({ ...newer, newspaper: paper })
  const stored = await payload.findByID({ collection: 'pages', id: page, depth: 0 })
  expect(stored).toMatchObject({
    label: 'A2',
    number: 2,
    section: '综合',
    segmenter: 'newer',
    issue,
  })
  const now = await itemsOf(page)
  expect(new Set(now.map(({ pageNumber }) => pageNumber))).toEqual(new Set([2]))
  expect(new Set(now.map(({ parts }) => parts?.[0]?.label))).toEqual(new Set(['A2']))
})
