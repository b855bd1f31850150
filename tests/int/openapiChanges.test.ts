// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { announce } from '@/changes/announce'
import { gatherTags } from '@/changes/seenReads'
import { rest, type Json } from '../support/request'

let app: TestPayload
let payload: Payload
let start: string

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  for (const id of ['lingdu-bao', 'qiaoxi-bao']) {
    await payload.create({ collection: 'newspapers', data: { id, title: id } })
  }
  await announce({ payload })
})
beforeEach(async () => {
  start = (await changes({ limit: 500 })).body.next as unknown as string
})
afterAll(() => app?.close())

const changes = (query: Readonly<Record<string, string | number>>) =>
  rest('GET /changes', { query })

const publish = async (id: string, newspaper = 'lingdu-bao') => {
  const data = { id, headline: id, newspaper, stage: 'verified', _status: 'published' } as const
  await payload.create({ collection: 'articles', data })
  await announce({ payload })
}

const told = (body: Json) => [...(body.changes ?? [])].map(({ id }) => String(id))

it('tells from the beginning without a cursor, and then only what came since', async () => {
  await publish('first')
  const all = await changes({ limit: 500 })
  expect(told(all.body)).toEqual(expect.arrayContaining(['lingdu-bao', 'qiaoxi-bao', 'first']))
  const since = await changes({ since: start })
  expect(told(since.body)).toEqual(['first'])
  const { next } = since.body
  expect(await changes({ since: String(next) })).toMatchObject({
    status: 200,
    body: { changes: [], next, more: false },
  })
})

it('says what happened to what, and where it is read', async () => {
  await publish('where')
  const { body } = await changes({ since: start })
  expect(body.changes).toEqual([
    {
      seq: Number(start) + 1,
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u),
      action: 'published',
      collection: 'articles',
      id: 'where',
      revision: 1,
      newspaper: 'lingdu-bao',
      url: expect.stringMatching(/^http.*\/stories\/where$/u),
      api: expect.stringMatching(/^http.*\/api\/articles\/where$/u),
    },
  ])
})

it('gives pages that miss nothing and repeat nothing', async () => {
  for (const n of [1, 2, 3, 4, 5]) await publish(`paged-${n}`)
  const seen: string[] = []
  let since = start
  for (;;) {
    const { body } = await changes({ since, limit: 2 })
    seen.push(...told(body))
    since = String(body.next)
    if (!body.more) break
  }
  expect(seen).toEqual(['paged-1', 'paged-2', 'paged-3', 'paged-4', 'paged-5'])
})

it('tells of one newspaper or of some collections, and moves the cursor over the rest', async () => {
  await publish('here')
  await publish('there', 'qiaoxi-bao')
  const here = await changes({ since: start, newspaper: 'lingdu-bao' })
  expect(told(here.body)).toEqual(['here'])
  const next = String(here.body.next)
  expect(told((await changes({ since: next })).body)).toEqual([])
  expect(told((await changes({ since: start, collection: 'notices,issues' })).body)).toEqual([])
  const both = await changes({ since: start, collection: 'notices,articles' })
  expect(told(both.body)).toEqual(['here', 'there'])
})

it('tells nothing of what never was public', async () => {
  const data = { id: 'draft', headline: 'Draft', newspaper: 'lingdu-bao' }
  await payload.create({ collection: 'articles', data, draft: true })
  const closed = { id: 'withheld', headline: 'W', stage: 'withheld', _status: 'draft' } as const
  await payload.create({ collection: 'articles', data: closed, draft: true })
  await announce({ payload })
  expect(told((await changes({ since: start })).body)).toEqual([])
})

const refused: readonly [string, Readonly<Record<string, string>>, string][] = [
  ['a cursor that is none', { since: 'yesterday' }, 'cursor-not-valid'],
  ['a cursor of an archive that has come further', { since: '999999' }, 'cursor-not-valid'],
  ['no changes at all', { limit: '0' }, 'bad-request'],
  ['too many', { limit: '501' }, 'bad-request'],
  ['a limit that is no number', { limit: 'all' }, 'bad-request'],
  ['a collection of the house', { collection: 'articles,users' }, 'bad-request'],
  ['a newspaper that can be none', { newspaper: '../x' }, 'bad-request'],
  ['what it does not know', { sort: 'seq' }, 'bad-request'],
]
it.each(refused)('refuses %s, with a code', async (_, query, code) => {
  expect(await changes(query)).toMatchObject({ status: 400, body: { errors: [{ code }] } })
})

it('names what its answer rests on, so that a cached one falls with the next change', async () => {
  const tags = new Set<string>()
  await gatherTags(tags, () => changes({ since: start }))
  expect([...tags]).toContain('ledger')
})
