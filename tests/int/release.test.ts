import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReleaseDesk, storyBody as body, type ReleaseDesk } from '../support/releaseDesk'
import { graphql, rest, type Answer } from '../support/request'

let desk: ReleaseDesk
let payload: Payload
let people: ReleaseDesk['people']
let imported: ReleaseDesk['imported']
let step: ReleaseDesk['step']

beforeAll(async () => {
  desk = await openReleaseDesk()
  ;({ payload, people, imported, step } = desk)
})
afterAll(() => desk?.close())

const seen = async (id: string) => (await rest(`GET /articles/${id}`)).status

const messages = ({ body: { errors } }: Answer) => [...(errors ?? [])].map((one) => String(one.message)) // prettier-ignore

describe('an editor', () => {
  it('publishes, withdraws and publishes again; readers follow', async () => {
    const id = await imported('cycle')
    expect((await step(id, 'publish')).body).toMatchObject({ id, status: 'published', revision: 2 })
    expect(await seen(id)).toBe(200)
    expect((await step(id, 'withdraw')).body).toMatchObject({ status: 'draft', revision: 3 })
    expect(await seen(id)).toBe(404)
    const again = await step(id, 'publish')
    expect(again.body).toMatchObject({ status: 'published', stage: 'imported', revision: 4 })
    expect(again.body.publishedAt).toBeTruthy()
  })

  it('changes nothing by saying it twice', async () => {
    const id = await imported('twice')
    await step(id, 'withdraw')
    await step(id, 'publish')
    expect((await step(id, 'publish')).body).toMatchObject({ status: 'published', revision: 2 })
  })

  it('publishes the draft over what is public', async () => {
    const id = await imported('over')
    await step(id, 'publish')
    const query = { draft: true }
    await rest(`PATCH /articles/${id}`, { as: people.corrector, query, body: { headline: 'New' } })
    expect((await rest(`GET /articles/${id}`)).body.headline).toBe('Harvest is in')
    await step(id, 'publish', { revision: 3 })
    expect((await rest(`GET /articles/${id}`)).body.headline).toBe('New')
  })

  it('is told when another revision is the latest, and nothing happens', async () => {
    const id = await imported('newer')
    const answer = await step(id, 'publish', { revision: 0 })
    expect([answer.status, answer.body.current]).toEqual([409, 1])
    expect(answer.body.errors?.[0]?.code).toBe('conflict')
    expect(await seen(id)).toBe(404)
  })

  it('has each step in the ledger before it is answered', async () => {
    const id = await imported('told')
    const last = async () => {
      const where = { document: { equals: id } }
      const { docs } = await payload.find({ collection: 'ledger', where, sort: '-id', limit: 1 })
      return docs[0]?.action
    }
    await step(id, 'publish')
    expect(await last()).toBe('published')
    await step(id, 'withhold', { reason: 'A request' })
    expect(await last()).toBe('withdrawn')
  })
})

describe('who may not', () => {
  const steps = ['publish', 'withdraw', 'withhold', 'free', 'redact'] as const

  it.each(steps)('is told so: %s', async (name) => {
    const id = await imported(`not-${name}`)
    expect((await rest(`POST /articles/${id}/${name}`)).status).toBe(401)
    for (const role of ['viewer', 'corrector'] as const) {
      const answer = await rest(`POST /articles/${id}/${name}`, { as: people[role], body: {} })
      expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([403, 'forbidden'])
    }
    expect((await step('not-there', name, bodies[name])).status).toBe(404)
    expect((await step(id, name, { surprise: true })).status).toBe(422)
  })

  const bodies = {
    ...{ publish: {}, withdraw: {}, free: {} },
    ...{ withhold: { reason: 'A request' }, redact: { spans: [] } },
  } as const

  it('sees how an item stands only as one of the staff', async () => {
    const id = await imported('standing')
    expect((await rest(`GET /articles/${id}/release`)).status).toBe(401)
    const { status, body: told } = await rest(`GET /articles/${id}/release`, { as: people.viewer })
    expect([status, told.public, told.problems, told.path]).toEqual([200, false, [], `/stories/${id}`]) // prettier-ignore
  })
})

describe('what stands against publishing', () => {
  it.each([
    ['no words', { headline: ' ', body: null }, 'words'],
    ['no text below a headline of a page', { body: body('') }, 'text'],
    ['no issue', { newspaper: 'unsorted', issue: null, date: null }, 'place'],
    ['a part on another page', { imported: { continuesOn: { page: 3 } } }, 'jump'],
    ['a part of another page', { imported: { continuedFrom: { page: 1 } } }, 'jump'],
    ['a jump line in the text', { body: body('The harvest is in. (Continued on Page 3.)') }, 'jump'], // prettier-ignore
    ['a Chinese jump line', { body: body('秋收已毕。（下转3版）') }, 'jump'],
  ])('%s', async (name, more, code) => {
    const id = await imported(`against-${name.replaceAll(' ', '-').toLowerCase()}`, more)
    const { body: told } = await rest(`GET /articles/${id}/release`, { as: people.viewer })
    expect(told.problems?.map((one) => one.code)).toEqual([code])
    const answer = await step(id, 'publish')
    expect([answer.status, messages(answer)]).toEqual([422, told.problems?.map(({ message }) => message)]) // prettier-ignore
    expect(await seen(id)).toBe(404)
  })

  it('is said all at once, in the language of who asks', async () => {
    const id = await imported('all', { newspaper: 'unsorted', imported: { continuesOn: { page: 3 } } }) // prettier-ignore
    expect(messages(await step(id, 'publish'))).toHaveLength(2)
    const headers = { 'Accept-Language': 'zh' }
    const answer = await rest(`POST /articles/${id}/publish`, { as: people.editor, headers })
    expect(messages(answer).join()).toContain('下转3版')
  })

  it('is nothing for prose that speaks of pages, nor for a story that has both its parts', async () => {
    await imported('prose', {
      body: body('He turned to page 3 of the ledger and read from page 4.'),
    })
    expect((await step('prose', 'publish')).status).toBe(200)
    const parts = [
      { page: 'page-1', label: '1' },
      { page: null, label: '3' },
    ]
    await imported('whole', { parts, imported: { continuesOn: { page: 3 } } })
    expect((await step('whole', 'publish')).status).toBe(200)
  })

  it('lets a half be published by who says so, and does not ask again', async () => {
    const id = await imported('half', { imported: { continuesOn: { page: 3 } } })
    expect((await step(id, 'publish', { despite: ['words'] })).status).toBe(422)
    expect((await step(id, 'publish', { despite: ['jump'] })).status).toBe(200)
    const query = { draft: true }
    await rest(`PATCH /articles/${id}`, { as: people.corrector, query, body: { deck: 'At last' } })
    expect((await step(id, 'publish')).status).toBe(200)
  })
})

describe('every other way to make an item public', () => {
  const half = { imported: { continuesOn: { page: 3 } } }
  const homeless = { newspaper: 'unsorted', issue: null, date: null }

  it.each([
    ['PATCH', (id: string) => rest(`PATCH /articles/${id}`, { as: people.editor, body: { _status: 'published' } })], // prettier-ignore
    ['a bulk PATCH', (id: string) => rest('PATCH /articles', { as: people.editor, query: { 'where[id][equals]': id }, body: { _status: 'published' } })], // prettier-ignore
    ['GraphQL', (id: string) => graphql(`mutation { updateArticle(id: "${id}", data: { _status: published }) { id } }`, { as: people.editor })], // prettier-ignore
  ])('%s is held to the same checks', async (name, write) => {
    const id = await imported(`by-${name.replaceAll(' ', '-').toLowerCase()}`, homeless)
    const { body: said } = await write(id)
    expect(JSON.stringify(said)).toMatch(/belongs to no issue/u)
    expect(await seen(id)).toBe(404)
  })

  it('a restored version is, too, and an item back from the trash', async () => {
    const wordless = { headline: ' ', body: null }
    const id = await imported('restored', wordless)
    const out = { ...wordless, _status: 'published' } as const
    await payload.update({ collection: 'articles', id, data: out })
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    await payload.update({
      collection: 'articles',
      id,
      data: { body: body('The harvest is in.') as never, _status: 'draft' },
    })
    const version = `POST /articles/versions/${String(docs[0]?.id)}` as const
    expect((await rest(version, { as: people.editor })).status).toBe(422)
    await payload.update({ collection: 'articles', id, data: out })
    const trash = (deletedAt: string | null, query = {}) =>
      rest(`PATCH /articles/${id}`, { as: people.editor, query, body: { deletedAt } })
    expect((await trash('2026-02-02T00:00:00.000Z')).status).toBe(200)
    expect((await trash(null, { trash: true })).status).toBe(422)
    expect(await seen(id)).toBe(404)
  })

  it('answers 422 with its reasons', async () => {
    const id = await imported('reasons', homeless)
    const answer = await rest(`PATCH /articles/${id}`, {
      as: people.editor,
      body: { _status: 'published' },
    })
    expect([answer.status, answer.body.errors?.[0]?.data?.problems]).toEqual([422, ['place']])
  })

  it('does not stop at what an editor may waive: a form has no way of saying so', async () => {
    const id = await imported('waived', half)
    const body = { _status: 'published' }
    expect((await rest(`PATCH /articles/${id}`, { as: people.editor, body })).status).toBe(200)
    expect(await seen(id)).toBe(200)
  })

  it('and the application itself is not asked', async () => {
    const id = await imported('itself', homeless)
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect(await seen(id)).toBe(200)
  })
})
