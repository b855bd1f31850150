import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureFile } from '../access/subjects'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { graphql, rest } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
  for (const [id, _status] of [
    ['out', 'published'],
    ['in-work', 'draft'],
  ] as const) {
    const data = { id, headline: 'As released', stage: 'imported', _status } as const
    await payload.create({ collection: 'articles', data })
  }
})
afterAll(() => app?.close())

const renamed = { headline: 'By a corrector' }
const all = { 'where[id][exists]': true }

/** What a reader outside the house gets: the released articles, word for word. */
const released = async () => (await rest('GET /articles', { query: { sort: 'id' } })).body.docs

describe('a corrector changes nothing that is public', () => {
  it.each([
    ['by a bulk save', { query: all, body: renamed }],
    ['by a bulk publication', { query: all, body: { _status: 'published' } }],
    ['by a bulk withdrawal', { query: all, body: { _status: 'draft' } }],
    [
      'by a bulk draft that says published',
      {
        query: { ...all, draft: true },
        body: { ...renamed, _status: 'published' },
      },
    ],
    ['by trashing in bulk', { query: all, body: { deletedAt: '2026-02-02T00:00:00.000Z' } }],
    [
      'by restoring from the trash in bulk',
      {
        query: { ...all, trash: true, draft: true },
        body: { deletedAt: null },
      },
    ],
  ])('%s', async (_, ask) => {
    const before = await released()
    const answer = await rest('PATCH /articles', { as: people.corrector, ...ask })
    expect(answer.status).toBe(403)
    expect(await released()).toEqual(before)
  })

  it.each([
    ['publishAllLocales', { draft: true, publishAllLocales: true }],
    ['unpublishAllLocales', { draft: true, unpublishAllLocales: true }],
    ['publishSpecificLocale', { draft: true, publishSpecificLocale: 'en' }],
    ['autosave', { draft: true, autosave: true }],
    ['overrideAccess', { draft: true, overrideAccess: true }],
  ])('by a draft with %s', async (_, query) => {
    const before = await released()
    for (const id of ['out', 'in-work']) {
      await rest(`PATCH /articles/${id}`, { as: people.corrector, query, body: renamed })
    }
    expect(await released()).toEqual(before)
  })

  it('by deleting in bulk', async () => {
    const answer = await rest('DELETE /articles', { as: people.corrector, query: all })
    expect(answer.status).toBe(403)
    expect((await rest('DELETE /articles', { as: people.editor, query: all })).status).toBe(403)
    expect(await payload.count({ collection: 'articles' })).toEqual({ totalDocs: 2 })
  })

  it('by a draft under another id', async () => {
    const before = await released()
    const body = { ...renamed, id: 'out' }
    const query = { draft: true }
    await rest('PATCH /articles/in-work', { as: people.corrector, query, body })
    await rest('POST /articles', { as: people.corrector, query, body })
    expect(await released()).toEqual(before)
  })

  it('by opening an uploaded picture', async () => {
    const { data, mimetype, name } = await pictureFile('by-a-corrector')
    const body = new FormData()
    body.set('_payload', JSON.stringify({ alt: 'A picture', public: true }))
    body.set('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
    const answer = await rest('POST /media', { as: people.corrector, body })
    expect(answer.status).toBe(201)
    expect((await rest(`GET /media/${String(answer.body.doc?.id)}`)).status).toBe(404)
  })
})

describe('the admin', () => {
  it('is open to everyone on the staff, and to nobody else', async () => {
    const text = '{ Access { canAccessAdmin } }'
    expect((await rest('GET /access')).body.canAccessAdmin ?? false).toBe(false)
    expect((await graphql(text)).body.data?.Access?.canAccessAdmin ?? false).toBe(false)
    for (const as of Object.values(people)) {
      expect((await rest('GET /access', { as })).body.canAccessAdmin).toBe(true)
      expect((await graphql(text, { as })).body.data?.Access?.canAccessAdmin).toBe(true)
    }
  })
})

describe("Payload's own collections", () => {
  it('answer nobody', async () => {
    const slugs = payload.config.collections.map(({ slug }) => slug)
    const own = slugs.filter((slug) => slug.startsWith('payload-'))
    expect(own).toContain('payload-preferences')
    for (const slug of own) {
      for (const what of ['GET', 'POST', 'PATCH', 'DELETE'] as const) {
        const ask = what === 'GET' ? {} : { body: {} }
        const { status, body } = await rest(`${what} /${slug}`, { ...ask, query: all })
        expect([slug, what, status === 200 ? body.docs : status >= 400]).toEqual([
          slug,
          what,
          status === 200 ? [] : true,
        ])
      }
    }
  })
})
