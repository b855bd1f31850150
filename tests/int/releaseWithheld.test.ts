import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureFile } from '../access/subjects'
import { openReleaseDesk, type ReleaseDesk } from '../support/releaseDesk'
import { rest } from '../support/request'

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

describe('withholding', () => {
  it('takes an item from readers, keeps it from them, and tells why only to the staff', async () => {
    const id = await imported('withheld')
    await step(id, 'publish')
    expect((await step(id, 'withhold')).status).toBe(422)
    const note = 'Withdrawn at the request of the family.'
    const done = await step(id, 'withhold', { reason: 'Letter of 3 May', note })
    expect(done.body).toMatchObject({ status: 'draft', stage: 'withheld' })
    const gone = await rest(`GET /articles/${id}`)
    expect([404, 410]).toContain(gone.status)
    expect(JSON.stringify(gone.body)).not.toMatch(/Letter|Harvest/u)
    for (const as of [people.editor, people.admin]) {
      const body = { _status: 'published', stage: 'verified' }
      expect((await rest(`PATCH /articles/${id}`, { as, body })).status).toBe(422)
    }
    expect((await step(id, 'publish')).status).toBe(422)
    const { body: told } = await rest(`GET /articles/${id}/release`, { as: people.viewer })
    expect(told.withheld).toEqual({ reason: 'Letter of 3 May', kind: 'other', note, told: true })
  })

  it('makes nothing public that was not, when it is lifted', async () => {
    const id = await imported('freed')
    await step(id, 'publish')
    const query = { draft: true }
    const unread = { headline: 'Not read by an editor', stage: 'verified' }
    await rest(`PATCH /articles/${id}`, { as: people.corrector, query, body: unread })
    await step(id, 'withhold', { reason: 'A request' })
    const freed = await step(id, 'free')
    expect(freed.body).toMatchObject({ status: 'draft', stage: 'verified' })
    expect(await seen(id)).toBe(404)
    expect((await step(id, 'publish')).status).toBe(200)
    const { body: told } = await rest(`GET /articles/${id}/release`, { as: people.viewer })
    expect([told.public, told.withheld]).toEqual([true, null])
  })

  it('closes the picture of a caption, unless another caption shows it', async () => {
    const makePicture = async (id: string) =>
      payload.create({ collection: 'media', data: { id, alt: id, public: true }, file: await pictureFile(id) }) // prettier-ignore
    await makePicture('alone')
    await makePicture('shared')
    for (const [id, picture] of [
      ['c-1', 'alone'],
      ['c-2', 'shared'],
      ['c-3', 'shared'],
    ] as const) {
      const data = { id, text: id, picture, stage: 'verified', _status: 'published' } as const
      await payload.create({ collection: 'captions', data })
    }
    expect((await rest('GET /media/alone')).status).toBe(200)
    for (const id of ['c-1', 'c-2']) await step(id, 'withhold', { reason: 'A request' }, 'captions')
    expect((await rest('GET /media/alone')).status).toBe(404)
    expect((await rest('GET /media/shared')).status).toBe(200)
  })
})
