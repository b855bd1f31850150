import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '@/body/toBody'
import { digest } from '@/items/digest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { rest } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
})
afterAll(() => app?.close())

type Sealed = Record<string, unknown> & { readonly id: string }

/** The main row and all versions as the database holds them, oldest first. */
async function storedOf(id: string): Promise<{ main: Sealed; versions: Sealed[] }> {
  const collection = 'articles'
  const main = await payload.db.findOne<Sealed>({ collection, where: { id: { equals: id } } })
  const { docs } = await payload.db.findVersions<Sealed>({
    collection,
    where: { parent: { equals: id } },
    sort: 'version.revision',
    limit: 0,
    pagination: false,
  })
  if (!main) throw new Error(`There is no article ${id}.`)
  return { main, versions: docs.map(({ version }) => version) }
}

/** Every stored state says what it was sealed with. */
async function expectSealed(id: string): Promise<void> {
  const { main, versions } = await storedOf(id)
  for (const state of [main, ...versions]) expect(state.digest).toBe(digest(state))
  expect(versions.map(({ revision }) => revision)).toEqual(versions.map((_, i) => i + 1))
}

/** An article as an import leaves it. */
async function imported(id: string): Promise<string> {
  const data = {
    id,
    headline: 'Harvest is in',
    body: toBody([{ role: 'body', text: 'The harvest is in.' }]),
    credits: [{ name: 'Wang' }, { name: 'Li' }],
    imported: { headline: 'Harvest is in' },
    _status: 'draft',
  }
  await payload.create({
    collection: 'articles',
    data: data as never,
    draft: true,
    context: { importing: true },
  })
  return id
}

const draft = { draft: true }
const save = (id: string, body: object, query: Record<string, boolean> = {}) =>
  rest(`PATCH /articles/${id}`, { as: people.editor, query, body })

async function versionId(id: string, revision: number): Promise<string> {
  const where: Where = {
    and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }],
  }
  const { docs } = await payload.findVersions({ collection: 'articles', where, depth: 0 })
  return String(docs[0]?.id)
}

describe('each saved version is numbered and sealed', () => {
  it('after create, draft, publish, withdrawal, restore, trash and back, over REST', async () => {
    const id = await imported('sealed')
    await expectSealed(id)
    const steps = [
      () => save(id, { headline: 'Harvest in' }, draft),
      () => save(id, { credits: [{ name: 'Zhao' }] }, draft),
      () => save(id, { _status: 'published' }),
      () => save(id, { body: toBody([{ role: 'subhead', text: 'Rain' }]) }, draft),
      () => save(id, { _status: 'published', kicker: null, deck: '' }),
      () => save(id, { _status: 'draft' }),
      async () =>
        rest(`POST /articles/versions/${await versionId(id, 1)}`, {
          as: people.editor,
          query: draft,
        }),
      async () => rest(`POST /articles/versions/${await versionId(id, 4)}`, { as: people.editor }),
      () => save(id, { deletedAt: '2026-02-02T00:00:00.000Z' }),
      () => save(id, { deletedAt: null }, { trash: true }),
    ]
    for (const [i, step] of steps.entries()) {
      expect([i, (await step()).status]).toEqual([i, 200])
      await expectSealed(id)
    }
    expect((await storedOf(id)).versions).toHaveLength(steps.length + 1)
  })

  it('and a copy starts again at 1, with nothing of the import', async () => {
    const id = await imported('original')
    const answer = await rest(`POST /articles/${id}/duplicate`, { as: people.corrector })
    expect(answer.status).toBe(200)
    const copy = String(answer.body.doc?.id)
    await expectSealed(copy)
    const { main } = await storedOf(copy)
    expect([main.revision, main.imported ?? null]).toEqual([1, null])
  })

  it('and a changed word breaks the seal', async () => {
    const { main } = await storedOf(await imported('broken'))
    for (const change of [
      { headline: 'Harvest is on' },
      { body: toBody([{ role: 'body', text: 'The harvest is on.' }]) },
      { credits: [{ name: 'Li' }, { name: 'Wang' }] },
      { stage: 'verified' },
      { revision: 2 },
    ]) {
      expect(digest({ ...main, ...change })).not.toBe(main.digest)
    }
  })
})

describe('what the machine proposed', () => {
  it('becomes corrected when a person rewrites it, and not when a person only saves it', async () => {
    const id = await imported('stages')
    const stage = async () =>
      (await rest(`GET /articles/${id}`, { as: people.viewer, query: draft })).body.stage
    await rest(`PATCH /articles/${id}`, { as: people.corrector, query: draft, body: {} })
    expect(await stage()).toBe('imported')
    const body = { headline: 'The harvest is in' }
    await rest(`PATCH /articles/${id}`, { as: people.corrector, query: draft, body })
    expect(await stage()).toBe('corrected')
  })

  it('stays as it was, whoever writes', async () => {
    const id = await imported('kept')
    const forged = { imported: { headline: 'forged' } }
    await save(id, { ...forged, headline: 'New' })
    await payload.update({ collection: 'articles', id, data: forged })
    await payload.update({ collection: 'articles', id, data: { imported: null }, draft: true })
    const { main, versions } = await storedOf(id)
    for (const state of [main, ...versions]) {
      expect(state.imported).toEqual({ headline: 'Harvest is in' })
    }
  })

  it('comes back as a draft from a draft version, and the public text stays', async () => {
    const id = await imported('stays')
    await save(id, { headline: 'Public', _status: 'published' })
    const first = await versionId(id, 1)
    const answer = await rest(`POST /articles/versions/${first}`, { as: people.editor })
    expect(answer.status).toBe(200)
    expect((await rest(`GET /articles/${id}`)).body.headline).toBe('Public')
    const latest = await rest(`GET /articles/${id}`, { as: people.viewer, query: draft })
    expect(latest.body).toMatchObject({ headline: 'Harvest is in', _status: 'draft', revision: 3 })
  })

  it('comes back as a new revision when its version is restored', async () => {
    const id = await imported('restored')
    await save(id, { headline: 'Wrong', body: toBody([]), credits: [] })
    const first = await versionId(id, 1)
    await rest(`POST /articles/versions/${first}`, { as: people.corrector, query: draft })
    const { versions } = await storedOf(id)
    expect(versions.map(({ headline }) => headline)).toEqual([
      'Harvest is in',
      'Wrong',
      'Harvest is in',
    ])
    const latest = await rest(`GET /articles/${id}`, { as: people.viewer, query: draft })
    expect(latest.body).toMatchObject({ revision: 3, text: 'The harvest is in.' })
    expect(latest.body.credits?.map(({ name }) => name)).toEqual(['Wang', 'Li'])
  })
})

describe('the public text', () => {
  it('is what was published last, and a draft over it changes nothing', async () => {
    const id = await imported('public')
    const seen = async () => (await rest(`GET /articles/${id}`)).body.headline
    await save(id, { _status: 'published', headline: 'First' })
    await rest(`PATCH /articles/${id}`, {
      as: people.corrector,
      query: draft,
      body: { headline: 'Second' },
    })
    expect(await seen()).toBe('First')
    await save(id, { _status: 'published' })
    expect(await seen()).toBe('Second')
    await save(id, { _status: 'draft' })
    expect((await rest(`GET /articles/${id}`)).status).toBe(404)
  })

  it('has its moment of publication once', async () => {
    const id = await imported('moment')
    await save(id, { _status: 'published' })
    const { publishedAt } = (await rest(`GET /articles/${id}`)).body
    expect(publishedAt).toBeTruthy()
    await save(id, { headline: 'Later', publishedAt: '1999-01-01T00:00:00.000Z' })
    await save(id, { _status: 'draft' })
    await save(id, { _status: 'published' })
    expect((await rest(`GET /articles/${id}`)).body.publishedAt).toBe(publishedAt)
  })

  it('goes when the article is withheld', async () => {
    const id = await imported('withheld')
    await save(id, { _status: 'published' })
    await save(id, { stage: 'withheld', withheldReason: 'A request' })
    expect((await rest(`GET /articles/${id}`)).status).toBe(410)
  })
})
