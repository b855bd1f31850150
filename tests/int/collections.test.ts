import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { everyonesPassword, makePeople } from '../support/people'
import { rest } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
  await payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Qinghe' } })
})
afterAll(() => app?.close())

const newspaper = 'qinghe'
const makeIssue = (data: object) =>
  rest('POST /issues', { as: people.editor, body: { newspaper, edition: 'main', ...data } })

describe('unique keys', () => {
  it('refuse a second issue of a newspaper, day and edition, and take another edition', async () => {
    const date = '1930-01-01'
    expect((await makeIssue({ date })).status).toBe(201)
    const second = await makeIssue({ date })
    expect(second.status).toBe(400)
    expect(second.body.errors?.[0]?.name).toBe('ValidationError')
    expect((await makeIssue({ date, edition: 'evening' })).status).toBe(201)
    expect((await makeIssue({ date: '1930-01-02' })).status).toBe(201)
    const { totalDocs } = await payload.count({
      collection: 'issues',
      where: { date: { equals: date } },
    })
    expect(totalDocs).toBe(2)
  })

  it('refuse to give a page the label of another page of its issue', async () => {
    const date = '1930-02-01'
    await payload.create({
      collection: 'issues',
      data: { id: 'labels', newspaper, date, edition: 'main' },
    })
    for (const label of ['1', '2']) {
      const data = { id: `label-${label}`, issue: 'labels', label, stage: 'imported' } as const
      await payload.create({ collection: 'pages', data })
    }
    const taken = await rest('PATCH /pages/label-2', { as: people.editor, body: { label: '1' } })
    expect(taken.status).toBe(400)
    expect(taken.body.errors?.[0]?.name).toBe('ValidationError')
    expect((await payload.findByID({ collection: 'pages', id: 'label-2' })).label).toBe('2')
  })

  it('refuse a document without its key', async () => {
    for (const body of [{ date: null }, { date: '1930-03-01', edition: '' }]) {
      expect((await makeIssue(body)).status).toBe(400)
    }
  })
})

describe('fields', () => {
  it.each(['1930-02-30', '1930-2-3', '03/02/1930', '1930-02-03T00:00:00Z', 'yesterday'])(
    'take no day like %s',
    async (date) => {
      const answer = await makeIssue({ date })
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('1987-05-04')
    },
  )

  it.each(['Qinghe', 'qing he', '清河', '-qinghe', 'a/b', '../x', 'a'.repeat(121)])(
    'take no id like %s',
    async (id) => {
      const body = { id, title: 'A title' }
      expect((await rest('POST /newspapers', { as: people.editor, body })).status).toBe(400)
    },
  )

  it('have a largest length, named in the refusal', async () => {
    const make = (data: object) =>
      rest('POST /articles', { as: people.editor, body: { ...data, _status: 'published' } })
    expect((await make({ headline: '字'.repeat(500) })).status).toBe(201)
    const answer = await make({ headline: '字'.repeat(501) })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.[0]?.data?.errors?.[0]?.path).toBe('headline')
    const credits = Array.from({ length: 51 }, (_, i) => ({ name: `Name ${i}` }))
    expect((await make({ headline: 'Named', credits })).status).toBe(400)
  })

  it('are not read from a body that is no JSON', async () => {
    const answer = await rest('POST /articles', { as: people.editor, body: '{"headline":' })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).not.toContain('at JSON.parse')
  })
})

describe('an article made by request', () => {
  it('keeps nothing that only the application writes', async () => {
    const body = {
      id: 'i-forged',
      headline: 'A story',
      newspaper,
      issue: 'labels',
      date: '1930-01-01',
      imported: { headline: 'forged' },
      digest: 'forged',
      revision: 77,
      confidence: 1,
      publishedAt: '1999-01-01T00:00:00.000Z',
      editedAt: '1999-01-01T00:00:00.000Z',
      editedBy: String(people.admin.user.id),
    }
    const { status, body: answer } = await rest('POST /articles', {
      as: people.corrector,
      query: { draft: true, depth: 0 },
      body,
    })
    expect(status).toBe(201)
    const stored = await payload.findByID({
      collection: 'articles',
      id: String(answer.doc?.id),
      depth: 0,
      draft: true,
    })
    expect(stored.id).not.toBe('i-forged')
    expect([stored.newspaper, stored.issue, stored.date].filter(Boolean)).toEqual([])
    expect([stored.imported, stored.confidence, stored.publishedAt].filter(Boolean)).toEqual([])
    expect(stored).toMatchObject({ revision: 1, editedBy: people.corrector.user.id })
    expect(stored.digest).toMatch(/^[0-9a-f]{64}$/u)
    expect(stored.editedAt).not.toContain('1999')
    expect(stored._status).toBe('draft')
  })
})

describe('passwords', () => {
  const setPassword = (password: string) =>
    rest(`PATCH /users/${String(people.viewer.user.id)}`, { as: people.viewer, body: { password } })

  it('have 12 to 200 characters', async () => {
    for (const password of ['short', 'a'.repeat(11), 'a'.repeat(201)]) {
      const answer = await setPassword(password)
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('12 to 200')
    }
  })

  it('once changed, are no more asked to be changed', async () => {
    const { id } = people.viewer.user
    const data = { mustChangePassword: true }
    await payload.update({ collection: 'users', id, data })
    expect((await setPassword(everyonesPassword)).status).toBe(200)
    const after = await payload.findByID({ collection: 'users', id })
    expect(after.mustChangePassword).toBe(false)
  })

  it('are the only way in, and nobody learns which address is known', async () => {
    const login = (email: string, password: string) =>
      rest('POST /users/login', { body: { email, password } })
    const email = String(people.viewer.user.email)
    expect((await login(email, everyonesPassword)).status).toBe(200)
    const wrong = await login(email, 'a wrong password')
    const unknown = await login('nobody@people.example', 'a wrong password')
    expect(wrong.status).toBe(401)
    expect(unknown).toEqual(wrong)
  })

  it('cannot be set by a first-user registration once there is a user', async () => {
    const body = { email: 'new@people.example', password: everyonesPassword, role: 'admin' }
    expect((await rest('POST /users/first-register', { body })).status).toBe(403)
  })
})

describe('deleting what others rest on', () => {
  it.each([
    ['newspapers', 'qinghe'],
    ['issues', 'labels'],
  ] as const)('is refused for %s/%s, and says why', async (collection, id) => {
    const answer = await rest(`DELETE /${collection}/${id}`, { as: people.admin })
    expect(answer.status).toBe(409)
    expect(await payload.count({ collection, where: { id: { equals: id } } })).toEqual({
      totalDocs: 1,
    })
  })

  it('is refused for a page with items, also in the trash', async () => {
    const parts = [{ page: 'label-1', label: '1', lines: '1-2' }]
    await payload.create({
      collection: 'articles',
      data: { headline: 'x', deletedAt: '2026-01-01T00:00:00.000Z', parts } as never,
      draft: true,
    })
    const answer = await rest('DELETE /pages/label-1', { as: people.admin })
    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.message).toContain('articles')
    expect((await rest('DELETE /pages/label-2', { as: people.admin })).status).toBe(200)
  })
})
