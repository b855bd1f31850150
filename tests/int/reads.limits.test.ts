import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePerson } from '../support/people'
import { graphql, rest, type Person } from '../support/request'

let app: TestPayload
let payload: Payload
let viewer: Person

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  viewer = await makePerson({ payload, role: 'viewer' })
  await payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Qinghe' } })
  await payload.create({
    collection: 'issues',
    data: { id: 'issue', newspaper: 'qinghe', date: '1930-05-01', edition: 'main' },
  })
  const page = { id: 'page', issue: 'issue', label: '1', stage: 'imported' } as const
  await payload.create({ collection: 'pages', data: page })
  const printed = { newspaper: 'qinghe', issue: 'issue', date: '1930-05-01', pageNumber: 1 }
  for (const [n, name] of ['Lin Yue', 'Chen Bo'].entries()) {
    const data = { id: `story-${n}`, headline: `Story ${n}`, credits: [{ name }], kind: 'news' }
    const parts = [{ page: 'page', label: '1' }]
    await payload.create({
      collection: 'articles',
      data: { ...data, ...printed, position: n + 1, parts, _status: 'published' } as never,
    })
  }
})
afterAll(() => app?.close())

type Query = Readonly<Record<string, string | number | boolean>>

const filter = (name: string, value: string): Query => ({
  [`where${name.replace(/^([^[]+)/u, '[$1]')}`]: value,
})

/** What readers may ask of articles, and how many of the two stories it finds. */
const allowed: readonly (readonly [Query, number])[] = [
  [filter('id[equals]', 'story-0'), 1],
  [filter('id[in]', 'story-0,story-1,nobody'), 2],
  [filter('id[not_equals]', 'story-0'), 1],
  [filter('id[greater_than]', 'story-0'), 1],
  [filter('newspaper[equals]', 'qinghe'), 2],
  [filter('newspaper[equals]', 'other'), 0],
  [filter('issue[in]', 'issue'), 2],
  [filter('issue[exists]', 'true'), 2],
  [filter('date[less_than]', '1931'), 2],
  [filter('date[greater_than_equal]', '1930-05-02'), 0],
  [filter('kind[equals]', 'news'), 2],
  [filter('pageNumber[equals]', '1'), 2],
  [filter('pageNumber[greater_than]', '1'), 0],
  [filter('publishedAt[greater_than]', '2020-01-01'), 2],
  [filter('updatedAt[less_than]', '2020-01-01T00:00:00.000Z'), 0],
  [filter('credits.name[equals]', 'Lin Yue'), 1],
  [filter('parts.page[equals]', 'page'), 2],
  [{ 'where[or][0][id][equals]': 'story-0', 'where[or][1][credits.name][equals]': 'Chen Bo' }, 2],
  [{ 'where[and][0][or][0][id][equals]': 'story-0', 'where[date][equals]': '1930-05-01' }, 1],
  [{ where: '{"id":{"equals":"story-1"}}' }, 1],
]

const nested = (times: number): Query => ({
  [`where${'[and][0]'.repeat(times)}[id][equals]`]: 'story-0',
})
const many = (count: number): Query =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`where[or][${n}][id][equals]`, `s-${n}`]),
  )

/** What they may not, and the code that says so. */
const refused: readonly (readonly [Query, string])[] = [
  ...[
    filter('headline[like]', 'Story'),
    filter('headline[equals]', 'Story 0'),
    filter('body[exists]', 'true'),
    filter('text[contains]', 'a'),
    filter('stage[equals]', 'imported'),
    filter('redactions.text[equals]', 'a'),
    filter('withheldNote[exists]', 'true'),
    filter('_status[equals]', 'published'),
    filter('_id[equals]', 'story-0'),
    filter('issue.date[equals]', '1930-05-01'),
    filter('issue__date[equals]', '1930-05-01'),
    filter('parts.page.text[contains]', 'a'),
    filter('id[like]', 'story'),
    filter('id[contains]', 'story'),
    filter('id[not_in]', 'story-0'),
    filter('id[$gt]', ''),
    filter('id[all]', 'story-0'),
    filter('id[equals][$ne]', 'x'),
    filter('id[equals][]', 'story-0'),
    filter('id', 'story-0'),
    filter('id[]', 'story-0'),
    filter('id[equals]', ''),
    filter('id[equals]', 'x'.repeat(201)),
    filter('id[in]', Array.from({ length: 101 }, (_, n) => `s-${n}`).join(',')),
    filter('date[equals]', 'yesterday'),
    filter('date[equals]', '1930-05-01; DROP'),
    filter('pageNumber[equals]', 'one'),
    filter('pageNumber[equals]', '1e999'),
    filter('publishedAt[equals]', 'never'),
    filter('publishedAt[greater_than]', '2020-99-99'),
    filter('issue[exists]', 'perhaps'),
    filter('credits.name[exists]', 'true'),
    filter('and', ''),
    filter('and[]', ''),
    filter('or[x][id][equals]', 'story-0'),
    { 'where[version.headline][equals]': 'x', 'where[headline][equals]': 'x' },
    { where: '{"__proto__":{"equals":"x"}}' },
    { where: '{"constructor":{"equals":"x"}}' },
    { where: '[]' },
    { where: '7' },
    nested(4),
    many(21),
  ].map((query) => [query, 'filter-not-allowed'] as const),
  ...[
    'headline',
    'stage',
    'confidence',
    'body',
    'newspaper.lexicon',
    'issue.date',
    'editedBy.email',
    'id,date,createdAt,updatedAt',
    'constructor',
    'pageNumber',
    '-position',
  ].map((sort) => [{ sort }, 'sort-not-allowed'] as const),
  [{ sort: 'position', 'where[or][0][issue][equals]': 'issue' }, 'sort-not-allowed'],
  ...[
    { 'select[stage]': true },
    { 'select[parts][lines]': true },
    { 'select[parts][page][text]': true },
    { 'select[headline]': true, 'select[kicker]': false },
    { 'select[headline]': 'x' },
    { 'select[a][b][c][d]': true },
    { select: 'headline' },
    { 'populate[newspapers][title]': true },
  ].map((query) => [query as unknown as Query, 'select-not-allowed'] as const),
  ...[
    { limit: 0 },
    { limit: 101 },
    { limit: 1e9 },
    { limit: -1 },
    { limit: 'all' },
    { 'limit[x]': 5 },
    { page: 0 },
    { page: 101 },
    { page: 'last' },
    { depth: 3 },
    { depth: 99 },
    { depth: -1 },
    { depth: 'deep' },
  ].map((query) => [query as unknown as Query, 'query-too-costly'] as const),
]

describe('readers outside the house', () => {
  it.each(allowed)('may ask for %j, which finds %i', async (query, count) => {
    const { body, status } = await rest('GET /articles', { query })
    expect([status, body.totalDocs]).toEqual([200, count])
    expect((await rest('GET /articles/count', { query })).body).toEqual({ totalDocs: count })
  })

  it.each(refused)('may not ask for %j: %s', async (query, code) => {
    const { body, status } = await rest('GET /articles', { query })
    expect([status, body.errors?.[0]?.code]).toEqual([400, code])
    expect(String(body.errors?.[0]?.message).length).toBeLessThan(500)
  })

  it('may sort by the place on a page inside an issue', async () => {
    for (const sort of ['position', '-position', 'pageNumber,position']) {
      const query = { sort, 'where[issue][equals]': 'issue', depth: 0 }
      const { body } = await rest('GET /articles', { query })
      expect(body.docs?.[0]?.id).toBe(sort.startsWith('-') ? 'story-1' : 'story-0')
    }
  })

  it('are told what is allowed', async () => {
    const { body } = await rest('GET /articles', { query: filter('headline[like]', 'x') })
    expect(body.errors?.[0]?.message).toMatch(/^Readers do not filter articles by “headline”, only by id, .*credits\.name\.$/u) // prettier-ignore
  })

  it('count nothing that they may not filter by', async () => {
    const { body, status } = await rest('GET /articles/count', {
      query: filter('stage[equals]', 'x'),
    })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'filter-not-allowed'])
  })

  it.each(['newspapers', 'issues', 'pages', 'media', 'captions', 'notices', 'reissues'])(
    'find nothing by text in %s',
    async (slug) => {
      for (const name of ['title', 'name', 'alt', 'headline', 'text', 'label', 'number']) {
        const query = filter(`${name}[like]`, 'a')
        expect((await rest(`GET /${slug}`, { query })).status).toBe(400)
      }
    },
  )

  it('are held to the same by GraphQL', async () => {
    const code = async (args: string) => {
      const { body } = await graphql(`{ Articles(${args}) { docs { id } } }`)
      return body.errors?.[0]?.extensions?.code ?? body.data?.Articles?.docs?.length
    }
    expect(await code('where: { id: { in: ["story-0"] } }')).toBe(1)
    expect(await code('where: { credits__name: { equals: "Lin Yue" } }')).toBe(1)
    expect(await code('where: { AND: [{ pageNumber: { less_than: 5 } }] }')).toBe(2)
    expect(await code('where: { headline: { like: "Story" } }')).toBe('filter-not-allowed')
    expect(await code('where: { OR: [{ confidence: { equals: 1 } }] }')).toBe('filter-not-allowed')
    expect(await code('sort: "headline"')).toBe('sort-not-allowed')
    expect(await code('limit: 0')).toBe('query-too-costly')
    expect(await code('limit: 1000')).toBe('query-too-costly')
    expect(await code('page: 1000')).toBe('query-too-costly')
  })

  it('filter and sort joins by GraphQL as they do lists', async () => {
    const ask = async (args: string) =>
      (await graphql(`{ Issue(id: "issue") { articles(${args}) { docs { id } } } }`)).body
    const found = (await ask('where: { id: { equals: "story-1" } }, limit: 5')).data
    expect(found?.Issue?.articles?.docs).toEqual([{ id: 'story-1' }])
    const sorted = (await ask('sort: "-position", limit: 5')).data
    expect(sorted?.Issue?.articles?.docs?.[0]).toEqual({ id: 'story-1' })
    for (const args of [
      'where: { headline: { like: "S" } }',
      'sort: "headline"',
      'sort: "stage"',
    ]) {
      const { data, errors } = await ask(args)
      expect(data?.Issue?.articles ?? null).toBeNull()
      expect(errors?.[0]?.extensions?.code).toMatch(/^(?:filter|sort)-not-allowed$/u)
    }
  })
})

describe('the staff', () => {
  it.each([
    filter('headline[like]', 'Story'),
    filter('stage[equals]', 'imported'),
    { sort: 'headline' },
    { limit: 0 },
    { limit: 1000 },
    { depth: 9 },
    { 'select[stage]': true },
  ] as Query[])('asks as before: %j', async (query) => {
    const { body, status } = await rest('GET /articles', { as: viewer, query })
    expect([status, body.docs?.length]).toEqual([200, 2])
  })
})
