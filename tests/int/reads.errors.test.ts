import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { graphql, rest, type Person } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Readonly<Record<'viewer' | 'editor' | 'admin', Person>>

const note = 'Taken down at the family’s wish.'

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
  for (const collection of ['articles', 'captions', 'notices'] as const) {
    await make(collection, 'out', { _status: 'published' })
    await make(collection, 'draft', { _status: 'draft' })
    await make(collection, 'draft-withheld', { _status: 'draft', stage: 'withheld' })
    await make(collection, 'withdrawn', { _status: 'published' }, { _status: 'draft' })
    await make(collection, 'noted', { _status: 'published' }, withheld)
    await make(collection, 'plain', { _status: 'published' }, { stage: 'withheld' })
    await make(collection, 'trashed', { _status: 'published' }, { ...withheld, deletedAt: new Date().toISOString() }) // prettier-ignore
  }
})
afterAll(() => app?.close())

const withheld = { stage: 'withheld', withheldNote: note, withheldReason: 'secret-reason' }

type Item = 'articles' | 'captions' | 'notices'

async function make(collection: Item, id: string, data: object, then?: object): Promise<void> {
  const made = { id, headline: 'secret-headline', stage: 'imported', ...data }
  await payload.create({ collection, data: made as never })
  if (then) await payload.update({ collection, id, data: then as never })
}

describe.each(['articles', 'captions', 'notices'] as const)('an item of %s', (slug) => {
  const singular = { articles: 'Article', captions: 'Caption', notices: 'Notice' }[slug]

  it('that was public and is withheld answers 410 with its note, and nothing else of it', async () => {
    const { status, body } = await rest(`GET /${slug}/noted`)
    expect([status, body]).toEqual([410, { errors: [{ code: 'withheld', message: note }] }])
  })

  it.each([
    ['en', 'This was public once, and is withheld now.'],
    ['zh', '这篇内容曾经公开，现已不再公开。'],
  ])('without a note says so in the reader’s language: %s', async (language, message) => {
    const headers = { 'Accept-Language': language }
    const { status, body } = await rest(`GET /${slug}/plain`, { headers })
    expect([status, body]).toEqual([410, { errors: [{ code: 'withheld', message }] }])
  })

  it.each(['draft', 'draft-withheld', 'trashed', 'nowhere', 'withdrawn'])(
    'that is %s is not found',
    async (id) => {
      const { status, body } = await rest(`GET /${slug}/${id}`, { query: { draft: true } })
      expect([status, body]).toEqual([
        404,
        { errors: [{ code: 'not-found', message: 'Not Found' }] },
      ])
    },
  )

  it('is told apart by GraphQL, too', async () => {
    const code = async (id: string) => {
      const { body } = await graphql(`{ item: ${singular}(id: "${id}") { id } }`)
      expect(JSON.stringify(body)).not.toContain('secret')
      const byVariable = await graphql(`query($id: String!) { item: ${singular}(id: $id) { id } }`, { variables: { id } }) // prettier-ignore
      expect(byVariable.body.errors?.[0]?.extensions).toEqual(body.errors?.[0]?.extensions)
      return body.errors?.[0]?.extensions?.code ?? body.data?.item?.id
    }
    const found = []
    for (const id of ['out', 'noted', 'plain', 'draft', 'draft-withheld', 'trashed']) found.push(await code(id)) // prettier-ignore
    expect(found).toEqual(['out', 'withheld', 'withheld', 'not-found', 'not-found', 'not-found'])
    const { body } = await graphql(`{ ${singular}(id: "noted") { id } }`)
    expect(body.errors?.[0]?.message).toBe(note)
  })

  it('that is withheld is there for the staff', async () => {
    const { status, body } = await rest(`GET /${slug}/noted`, { as: people.viewer })
    expect([status, body.withheldNote]).toEqual([200, note])
  })
})

describe('every error', () => {
  it.each([
    ['GET /nothing', 404, 'not-found'],
    ['GET /articles/out/nothing', 404, 'not-found'],
    ['POST /articles', 403, 'forbidden'],
    ['PATCH /articles/out', 403, 'forbidden'],
    ['DELETE /articles/out', 403, 'forbidden'],
    ['GET /users', 403, 'forbidden'],
    ['GET /articles/versions', 403, 'forbidden'],
    ['GET /media/file/nothing.webp', 403, 'forbidden'],
    ['GET /globals/nothing', 404, 'not-found'],
  ] as const)('has a code: %s', async (what, status, code) => {
    const answer = await rest(what, what.startsWith('GET') ? {} : { body: {} })
    expect([answer.status, Object.keys(answer.body)]).toEqual([status, ['errors']])
    expect(answer.body.errors).toEqual([{ code, message: expect.any(String) }])
  })

  it('keeps what a form needs to show the wrong field', async () => {
    const { status, body } = await rest('POST /newspapers', {
      as: people.editor,
      body: { id: 'NO!' },
    })
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'bad-request'])
    expect(body.errors?.[0]).toMatchObject({ name: 'ValidationError', data: { errors: expect.any(Array) } }) // prettier-ignore
  })

  it.each([{ where: '{"id":' }, { where: '{' }, { where: 'id' }])(
    'says that a filter is no JSON: %j',
    async (query) => {
      const { status, body } = await rest('GET /articles', { query })
      expect([status, body.errors?.[0]?.code]).toEqual([400, 'bad-request'])
    },
  )

  it('of the server’s own says nothing of the inside', async () => {
    const { find } = payload.db
    payload.db.find = () => Promise.reject(new Error('secret of the inside'))
    try {
      const byRest = await rest('GET /articles')
      const byGraphQL = await graphql('{ Articles { docs { id } } }')
      expect([byRest.status, byRest.body.errors?.[0]?.code]).toEqual([500, 'failed'])
      expect(byGraphQL.body.errors?.[0]?.extensions?.code).toBe('failed')
      expect(JSON.stringify([byRest, byGraphQL])).not.toContain('secret')
    } finally {
      payload.db.find = find
    }
  })

  it('of a database that is away is 503', async () => {
    const { find } = payload.db
    const away = Object.assign(new Error('secret host'), { name: 'MongoServerSelectionError' })
    payload.db.find = () => Promise.reject(away)
    try {
      const byRest = await rest('GET /articles')
      const byGraphQL = await graphql('{ Articles { docs { id } } }')
      expect([byRest.status, byRest.body.errors?.[0]?.code]).toEqual([503, 'unavailable'])
      expect([byGraphQL.status, byGraphQL.body.errors?.[0]?.extensions?.code]).toEqual([503, 'unavailable']) // prettier-ignore
      expect(JSON.stringify([byRest, byGraphQL])).not.toContain('secret')
    } finally {
      payload.db.find = find
    }
  })
})

describe('loose pages', () => {
  it('make no newspaper and no issue that readers see', async () => {
    const data = { newspaper: 'unsorted', date: '0001-01-01', edition: 'loose' }
    await payload.create({ collection: 'newspapers', data: { id: 'unsorted', title: 'Loose' } })
    await payload.create({ collection: 'issues', data: { id: 'unsorted', ...data } })
    await payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Qinghe' } })
    for (const slug of ['newspapers', 'issues']) {
      expect((await rest(`GET /${slug}/unsorted`)).status).toBe(404)
      const { body } = await rest(`GET /${slug}`)
      expect(JSON.stringify(body)).not.toContain('unsorted')
      expect((await rest(`GET /${slug}/unsorted`, { as: people.viewer })).status).toBe(200)
    }
    expect((await rest('GET /newspapers')).body.totalDocs).toBe(1)
  })
})
