import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openReleaseDesk, type ReleaseDesk } from '../support/releaseDesk'
import { rest } from '../support/request'

vi.hoisted(() => {
  process.env.FOUR_EYES = 'on'
})

let desk: ReleaseDesk
beforeAll(async () => {
  desk = await openReleaseDesk()
})
afterAll(() => desk?.close())

const publish = (id: string, as: 'editor' | 'admin') =>
  rest(`POST /articles/${id}/publish`, { as: desk.people[as] })

const save = (id: string, as: 'corrector' | 'editor', body: object) =>
  rest(`PATCH /articles/${id}`, { as: desk.people[as], query: { draft: true }, body })

it('what nobody has changed is published by anybody', async () => {
  expect((await publish(await desk.imported('untouched'), 'editor')).status).toBe(200)
})

it('whoever changed the words last does not publish them; a colleague does', async () => {
  const id = await desk.imported('changed')
  await save(id, 'editor', { headline: 'The harvest is in' })
  const refused = await publish(id, 'editor')
  expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
    422,
    expect.stringMatching(/You were the last/u),
  ])
  expect((await publish(id, 'admin')).status).toBe(200)
})

it('a colleague who changed them after counts, and one who only set the stage does not', async () => {
  const id = await desk.imported('after')
  await save(id, 'editor', { headline: 'The harvest is in' })
  await save(id, 'corrector', { stage: 'verified' })
  expect((await publish(id, 'editor')).status).toBe(422)
  await save(id, 'corrector', { headline: 'All the harvest is in' })
  expect((await publish(id, 'editor')).status).toBe(200)
})

it('words are not changed and published in one go', async () => {
  const id = await desk.imported('at-once')
  const body = { headline: 'The harvest is in', _status: 'published' }
  const answer = await rest(`PATCH /articles/${id}`, { as: desk.people.editor, body })
  expect([answer.status, (await rest(`GET /articles/${id}`)).status]).toEqual([422, 404])
})
