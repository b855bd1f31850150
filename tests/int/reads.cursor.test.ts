import type { Payload } from 'payload'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePerson } from '../support/people'
import { rest, type Answer, type Json, type Person } from '../support/request'

let app: TestPayload
let payload: Payload
let viewer: Person

const days = [null, '1930-05-01', '1930-05-02', '1931-01-01']
const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()

/** A story as the importer writes it: no hook, so that a crowd is there at once. */
const insert = (id: string, n: number, more: object = {}) =>
  payload.db.create({
    collection: 'articles',
    returning: false,
    data: {
      ...{ id, headline: `Story ${n}`, issue: 'issue', newspaper: 'qinghe', stage: 'imported' },
      ...{ _status: 'published', date: days[n % days.length], pageNumber: n % 5 || null },
      ...{ publishedAt: n % 7 ? moment(n % 10) : null, createdAt: moment(n), updatedAt: moment(n) },
      ...more,
    },
  })

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  viewer = await makePerson({ payload, role: 'viewer' })
  await payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Qinghe' } })
  for (const [id, date] of [
    ['issue', '1930-05-01'],
    ['other', '1930-05-02'],
  ] as const) {
    // prettier-ignore
    await payload.create({ collection: 'issues', data: { id, newspaper: 'qinghe', date, edition: 'main' } }) // prettier-ignore
  }
  for (let n = 0; n < 40; n += 1) await insert(`s-${String((n * 17) % 40).padStart(2, '0')}`, n)
  await insert('draft', 1, { _status: 'draft' })
})
afterAll(() => app?.close())

type Query = Readonly<Record<string, string | number | boolean>>

const ids = (docs: readonly Json[] = []): string[] => docs.map(({ id }) => String(id))

const list = (query: Query, as?: Person): Promise<Answer> => rest('GET /articles', { query, as })

/** All pages of a list, one after the other; between them something may happen. */
async function follow(
  query: Query,
  between: (page: number) => Promise<unknown> = async () => null,
) {
  const found: string[] = []
  let cursor = ''
  for (let page = 1; page < 100; page += 1) {
    const { body, status } = await list({ ...query, cursor })
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual(['docs', 'hasNextPage', 'nextCursor'])
    expect(body.docs?.length).toBeLessThanOrEqual(Number(query.limit ?? 10))
    found.push(...ids(body.docs))
    if (!body.hasNextPage) {
      expect(body.nextCursor).toBeNull()
      return found
    }
    cursor = String(body.nextCursor)
    await between(page)
  }
  throw new Error('The list has no end.')
}

const orders = ['id', 'date', 'publishedAt', 'updatedAt', 'createdAt'].flatMap((name) => [name, `-${name}`]) // prettier-ignore

describe('a list by cursor', () => {
  it.each(orders)('has every public story once, by %s', async (sort) => {
    const found = await follow({ sort, limit: 7, depth: 0 })
    expect(found).toHaveLength(40)
    expect(new Set(found).size).toBe(40)
    expect(found).not.toContain('draft')
  })

  it.each(orders)('is in the order of the list by page, by %s', async (sort) => {
    const { body } = await list({ sort, limit: 100, depth: 0 })
    const values = (all: readonly string[]) => {
      const docs = new Map(body.docs?.map((doc) => [String(doc.id), doc]))
      return all.map((id) => docs.get(id)?.[sort.replace('-', '')] ?? null)
    }
    expect(values(await follow({ sort, limit: 9, depth: 0 }))).toEqual(values(ids(body.docs)))
  })

  it.each(['pageNumber', '-pageNumber'])('inside an issue goes by %s', async (sort) => {
    const query = { 'where[issue][equals]': 'issue', sort, limit: 6, depth: 0 }
    expect(new Set(await follow(query)).size).toBe(40)
  })

  it('keeps to the filter', async () => {
    const found = await follow({
      'where[date][equals]': '1930-05-02',
      sort: '-createdAt',
      limit: 3,
    })
    expect(found).toHaveLength(10)
  })

  it('selects what was asked for, and not what it sorts by', async () => {
    const { body } = await list({ cursor: '', sort: '-date', 'select[headline]': 'true', depth: 0 })
    expect(body.docs?.map((doc) => Object.keys(doc).sort())[0]).toEqual(['headline', 'id'])
    const left = await list({ cursor: '', sort: '-date', 'select[date]': 'false', depth: 0 })
    expect(left.body.docs?.[0]).toMatchObject({ headline: expect.any(String) })
    expect(left.body.docs?.[0]).not.toHaveProperty('date')
    expect(left.body.nextCursor).toEqual(expect.any(String))
  })

  it('goes by id unless it is said otherwise', async () => {
    expect(await follow({ limit: 11 })).toEqual(await follow({ sort: 'id', limit: 11 }))
  })

  it('is there for the staff as well, with their filters', async () => {
    const query = { cursor: '', limit: 5, 'where[headline][like]': 'Story', depth: 0 }
    const { body } = await list(query, viewer)
    expect(body.docs).toHaveLength(5)
    expect((await list({ ...query, cursor: String(body.nextCursor) }, viewer)).body.docs).toHaveLength(5) // prettier-ignore
  })

  it.each(['newspapers', 'issues', 'pages', 'captions', 'notices', 'reissues'])(
    'is there for %s',
    async (slug) => {
      const { body, status } = await rest(`GET /${slug}`, { query: { cursor: '' } })
      expect([status, body.hasNextPage]).toEqual([200, false])
    },
  )
})

describe('a cursor is refused', () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  it.each([
    ['that is none', 'x'],
    ['of another list', forged(['captions', 'id', 's-01', 's-01'])],
    ['of another order', forged(['articles', '-id', 's-01', 's-01'])],
    ['with an object for its value', forged(['articles', 'id', { $gt: '' }, 's-01'])],
    ['with an object for its id', forged(['articles', 'id', 's-01', { $gt: '' }])],
    ['with too many parts', forged(['articles', 'id', 's-01', 's-01', 1])],
    ['that is too long', forged(['articles', 'id', 's-01', 'x'.repeat(2000)])],
    ['that is a number', forged(7)],
  ])('%s', async (_, cursor) => {
    const { status, body } = await list({ cursor, sort: 'id' })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'cursor-not-valid'])
  })

  it('with a value of another kind than its field', async () => {
    const cursor = forged(['articles', 'publishedAt', 'yesterday', 's-01'])
    expect((await list({ cursor, sort: 'publishedAt' })).status).toBe(400)
  })

  it.each([
    [{ page: 2 }, 'cursor-not-valid'],
    [{ sort: 'headline' }, 'sort-not-allowed'],
    [{ sort: 'id,date' }, 'sort-not-allowed'],
    [{ sort: 'pageNumber' }, 'sort-not-allowed'],
    [{ limit: 101 }, 'query-too-costly'],
  ])('together with %j', async (query, code) => {
    const { status, body } = await list({ cursor: '', ...query })
    expect([status, body.errors?.[0]?.code]).toEqual([400, code])
  })
})

describe('while stories are published and withdrawn', () => {
  const event = fc.record({
    kind: fc.constantFrom('publish', 'withdraw', 'change'),
    at: fc.integer({ min: 0, max: 59 }),
  })
  const plan = fc.record({
    sort: fc.constantFrom('id', '-id', 'date', '-date', 'createdAt', '-createdAt'),
    limit: fc.integer({ min: 1, max: 9 }),
    events: fc.array(fc.array(event, { maxLength: 3 }), { maxLength: 12 }),
  })

  it('no story that was public all along is missed or comes twice', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(plan, async ({ sort, limit, events }) => {
        run += 1
        const touched = new Set<string>()
        const before = await follow({ sort, limit: 100, depth: 0 })
        const found = await follow({ sort, limit, depth: 0 }, async (page) => {
          for (const { kind, at } of events[page - 1] ?? []) {
            const id =
              kind === 'publish' ? `n-${run}-${page}-${at}` : (before[at % before.length] ?? '')
            if (!touched.has(id)) await happen({ kind, id, at })
            if (kind !== 'change') touched.add(id)
          }
        })
        const stayed = before.filter((id) => !touched.has(id))
        expect(found.filter((id) => !touched.has(id))).toEqual(stayed)
        expect(new Set(found).size).toBe(found.length)
      }),
      { numRuns: 15, seed: 20261123 },
    )
  })

  const happen = async ({ kind, id, at }: { kind: string; id: string; at: number }) => {
    if (kind === 'publish') return insert(id, at)
    const data = kind === 'withdraw' ? { _status: 'draft' } : { headline: `Changed ${at}` }
    return payload.db.updateOne({ collection: 'articles', id, data, returning: false })
  }
})
