import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { jumpIssue } from '../support/jumpIssue'
import { madeArchive } from '../support/madeArchive'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { rest, type Json } from '../support/request'
import { readWork, work } from '../support/workbench'

vi.hoisted(() => {
  process.env.FOUR_EYES = 'on'
})

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
  const { importArchive } = await import('@/import/importArchive')
  const paths = [
    await madeArchive({ folder: app.dataDir, pages: 10 }),
    await jumpIssue({ folder: app.dataDir, newspaper: 'half', pages: ['1', '2'] }),
  ]
  await importArchive({ payload: app.payload, paths })
})
afterAll(() => app.close())

type Words = Record<string, string | number>

const look = async (query: Words = {}): Promise<Json> => {
  const { status, body } = await rest('GET /queue', { as: people.viewer, query })
  expect(status).toBe(200)
  return body
}

const rowsOf = (answer: Json): readonly Json[] => answer.shown?.rows ?? []

const next = async (query: Words = {}) =>
  (await rest('GET /queue/next', { as: people.viewer, query })).body.page

const preview = (body: object, as: keyof typeof people = 'editor') =>
  rest('POST /queue/preview', { as: people[as], body })

const outcomes = (answer: { body: Json }) => [...answer.body.items!].map(({ outcome }) => outcome)

/** The articles of a page of the made paper, in the order of the print. */
const articlesOf = async (page: string) => {
  const where = { 'parts.page': { equals: page } }
  const found = await app.payload.find({
    collection: 'articles',
    where,
    sort: 'position',
    depth: 0,
  })
  return found.docs.map(({ id }) => ({ collection: 'articles', id }))
}

test('the staff see it, and readers do not', async () => {
  for (const path of ['GET /queue', 'GET /queue/next'] as const) {
    expect((await rest(path)).status).toBe(401)
    expect((await rest(path, { as: people.viewer })).status).toBe(200)
  }
  const body = { step: 'publish', items: [{ collection: 'articles', id: 'i-1' }] }
  expect((await rest('POST /queue/preview', { body })).status).toBe(401)
  const steps = ['viewer', 'corrector', 'editor'] as const
  const statuses = await Promise.all(steps.map(async (as) => (await preview(body, as)).status))
  expect(statuses).toEqual([403, 403, 200])
})

test('a jump whose other page is not there waits, and says for what', async () => {
  const answer = await look({ view: 'jumps' })
  expect(answer.shown?.kinds).toEqual({ articles: 1, captions: 0, notices: 0 })
  expect(rowsOf(answer).map(({ title, ends }) => [title, ends])).toEqual([
    ['石桥合龙记', [{ way: 'on', page: 3, here: false }]],
  ])
  const pages = rowsOf(await look({ newspaper: 'half', sort: 'oldest' }))
  expect(pages.map(({ label, waiting }) => [label, waiting])).toContainEqual(['1', 1])
})

test('a step for a whole list is about what the list shows', async () => {
  const list = (await look({ view: 'items', newspaper: 'half' })).shown!
  const answer = await preview({ step: 'publish', matching: '?view=items&newspaper=half' })
  expect([answer.body.items?.length, answer.body.left]).toEqual([list.total, 0])
  expect(
    outcomes(answer)
      .map(String)
      .filter((outcome) => outcome === 'warned'),
  ).toHaveLength(1)
})

describe('pages', () => {
  test('come least sure first, each with its items, and are counted', async () => {
    const answer = await look()
    const rows = rowsOf(answer)
    expect([answer.shown?.total, rows.length, answer.shown?.counts?.all]).toEqual([12, 12, 12])
    const lowest = rows.map((row) => Number(row.lowest))
    expect(lowest).toEqual([...lowest].sort((a, b) => a - b))
    const [page] = rows
    const stored = await app.payload.findByID({
      collection: 'pages',
      id: String(page?.id),
      depth: 0,
    })
    const { items } = (await readWork(app, stored.id)).layout
    expect([page?.items, stored.doubt]).toEqual([items.length, page?.lowest])
    expect(await next()).toBe(page?.id)
    expect(await next({ after: String(page?.id) })).toBe(rows[1]?.id)
  })

  test('of one paper, one issue, below a confidence; other values are named and not obeyed', async () => {
    expect((await look({ newspaper: 'half' })).shown?.total).toBe(2)
    expect((await look({ issue: 'made-daily-1985-01-02' })).shown?.total).toBe(2)
    const all = rowsOf(await look())
    const some = Number(all[5]?.lowest)
    const less = all.filter(({ lowest }) => Number(lowest) < some).length
    expect((await look({ below: some.toFixed(4) })).shown?.total).toBeGreaterThanOrEqual(less)
    const wrong = await look({
      stage: 'lost',
      below: '7',
      page: '0',
      issue: 'none',
      sort: 'oldest',
    })
    expect(wrong.ignored).toEqual(['stage', 'below', 'page', 'issue'])
    expect(wrong.shown?.total).toBe(12)
    const past = await look({ page: 9 })
    expect([past.query?.page, rowsOf(past).length, past.ignored]).toEqual([1, 12, ['page']])
  })

  test('go to the next stage when they are accepted, and the next page is another', async () => {
    const page = String(await next())
    const done = await work({ app, id: page, as: people.corrector, operations: [{ type: 'accept', items: 'page' }] }) // prettier-ignore
    expect(done.status).toBe(200)
    const { counts } = (await look()).shown!
    expect([counts?.imported, counts?.corrected, counts?.verified]).toEqual([11, 1, 0])
    expect(await next()).not.toBe(page)
    const [row] = rowsOf(await look({ stage: 'corrected' }))
    expect([row?.id, row?.lowest]).toEqual([page, 1])
    const stored = await app.payload.findByID({ collection: 'pages', id: page, depth: 0 })
    expect(stored.doubt).toBe(1)
  })
})

describe('items', () => {
  test('are listed by stage and counted by their newest versions', async () => {
    const before = (await look({ view: 'items' })).shown!
    const [first] = rowsOf(await look({ view: 'items' }))
    const saved = await rest(`PATCH /articles/${first?.id}`, {
      as: people.corrector,
      query: { draft: true },
      body: { headline: 'By hand' },
    })
    expect(saved.status).toBe(200)
    const after = (await look({ view: 'items' })).shown!
    expect(Number(after.counts?.imported)).toBe(Number(before.counts?.imported) - 1)
    expect(Number(after.counts?.corrected)).toBe(Number(before.counts?.corrected) + 1)
    expect(after.counts?.all).toBe(before.counts?.all)
    const titles = rowsOf(await look({ view: 'items', stage: 'corrected' })).map(
      ({ title }) => title,
    )
    expect(titles).toContain('By hand')
  })

  test('that others corrected wait for my eyes, and mine for theirs', async () => {
    const mine = async (as: 'corrector' | 'editor') => {
      const { body } = await rest('GET /queue', { as: people[as], query: { view: 'mine' } })
      const { edited, eyes, pages } = body.shown!
      return [edited?.length, eyes?.articles?.total, pages?.length].map(Number)
    }
    const [edited, forMe, pages] = await mine('corrector')
    expect([Number(edited) > 1, forMe, pages]).toEqual([true, 0, 1])
    const [others, forEditor] = await mine('editor')
    expect([others, Number(forEditor) > 1]).toEqual([0, true])
  })
})

test('progress is counted by paper, and by issue of a year', async () => {
  const { papers, issues, year } = (await look({ view: 'progress', newspaper: 'made-daily' }))
    .shown!
  const sum = ({ imported, corrected, verified }: Json) =>
    Number(imported) + Number(corrected) + Number(verified)
  expect([...papers!].map((one) => [one.id, sum(one)])).toEqual([
    ['half', 2],
    ['made-daily', 10],
  ])
  expect([year, ...[...issues!].map((one) => [one.date, sum(one)])]).toEqual([
    1985,
    ['1985-01-01', 8],
    ['1985-01-02', 2],
  ])
})

describe('a step for many items', () => {
  test('is shown first: what would go, what not and why; and nothing changes', async () => {
    const [page] = rowsOf(await look({ stage: 'corrected' }))
    const items = await articlesOf(String(page?.id))
    const before = await look({ view: 'items', stage: 'all' })
    const eyes = await preview({ step: 'verify', items }, 'corrector')
    expect(new Set(outcomes(eyes))).toEqual(new Set(['refused']))
    expect(eyes.body.items?.[0]?.problems?.[0]?.code).toBe('eyes')
    expect(new Set(outcomes(await preview({ step: 'verify', items })))).toEqual(new Set(['ready']))
    expect((await look({ view: 'items', stage: 'all' })).shown?.counts).toEqual(
      before.shown?.counts,
    )
    expect((await preview({ step: 'verify' })).status).toBe(422)
  })

  test('that verifies the last item of a page verifies the page; once is enough', async () => {
    const [page] = rowsOf(await look({ stage: 'corrected' }))
    const id = String(page?.id)
    for (const collection of ['articles', 'captions', 'notices'] as const) {
      const where = { 'parts.page': { equals: id } }
      const { docs } = await app.payload.find({ collection, where, depth: 0 })
      for (const item of docs) {
        const path = `POST /${collection}/${item.id}/verify` as const
        expect((await rest(path, { as: people.corrector })).status).toBe(422)
        expect((await rest(path, { as: people.viewer })).status).toBe(403)
        expect((await rest(path, { as: people.editor })).body.stage).toBe('verified')
      }
    }
    expect((await look()).shown?.counts?.verified).toBe(1)
    const items = await articlesOf(id)
    expect(new Set(outcomes(await preview({ step: 'verify', items })))).toEqual(new Set(['done']))
    const { verify } = await import('@/verify/verify')
    expect((await verify({ payload: app.payload })).findings).toEqual([])
  })

  test('that withholds keeps its kind of reason', async () => {
    const [item] = rowsOf(await look({ view: 'items' }))
    const path = `POST /articles/${item?.id}/withhold` as const
    const body = { reason: '当事人来函', kind: 'takedown' }
    expect((await rest(path, { as: people.editor, body })).status).toBe(200)
    const [row] = rowsOf(await look({ view: 'items', stage: 'withheld' }))
    expect(row?.withheld).toEqual({ kind: 'takedown', reason: '当事人来函' })
  })
})
