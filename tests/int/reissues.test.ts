import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk, messagesIn, type Desk } from '../support/reissueDesk'
import { inSeconds } from '../support/reissues'
import { rest } from '../support/request'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

describe('a reissue that comes out', () => {
  test('goes from draft to the public with the text that was approved', async () => {
    await desk.plan('first', ['story-1', 'story-2'])
    expect((await desk.schedule('first')).body).toMatchObject({ state: 'scheduled', step: 1 })
    expect((await rest('GET /reissues/first')).status).toBe(404)
    await desk.payload.update({
      collection: 'articles',
      id: 'story-1',
      data: { headline: '改过的' },
    })
    await desk.workOnce()
    const { status, body } = await rest('GET /reissues/first/edition')
    expect(status).toBe(200)
    expect(body.edition?.sections?.[0]?.items?.[0]).toMatchObject({
      headline: '渡口1号通航',
      firstPublished: { newspaper: { id: 'lingdu-bao', language: 'zh-Hans' }, issue: { date: '1987-10-16' }, pages: ['1'] }, // prettier-ignore
      corrected: [{ was: '俢', now: '修', before: '渡口1号', after: '缮一新。' }],
    })
    const { hashOf } = await import('@/reissues/freeze/sealEdition')
    const { default: canonicalize } = await import('canonicalize')
    expect(hashOf(canonicalize(body.edition) ?? '')).toBe(body.hash)
  })

  test('keeps in its history who did each step', async () => {
    expect((await desk.historyOf('first')).map(({ type, by, worker }) => ({ type, by, worker }))).toEqual([
      { type: 'reissue.scheduled', by: desk.editor.user.id, worker: null },
      { type: 'reissue.published', by: null, worker: 'worker-1' },
    ]) // prettier-ignore
  })

  test('shows the public the approved words while an editor writes others into it', async () => {
    await desk.payload.update({
      collection: 'reissues',
      id: 'first',
      data: { title: '还没定的名字' },
    })
    expect((await rest('GET /reissues/first')).body).toMatchObject({ title: '选集 first', state: 'published' }) // prettier-ignore
    const [listed] = (await rest('GET /reissues', { query: { 'select[title]': true } })).body.docs ?? [] // prettier-ignore
    expect(listed?.title).toBe('选集 first')
    const guess = { 'where[title][contains]': '还没' }
    expect((await rest('GET /reissues', { query: guess })).status).toBe(400)
    expect((await rest('GET /reissues/first', { as: desk.editor })).body.title).toBe('还没定的名字')
  })

  test('stays as it is until a correction is approved, which is edition 2', async () => {
    const before = (await desk.stored('first')).publishedAt ?? ''
    expect((await desk.schedule('first')).status).toBe(200)
    expect((await rest('GET /reissues/first/edition')).body).toMatchObject({ number: 1 })
    await desk.workOnce()
    const { body } = await rest('GET /reissues/first/edition')
    expect(body).toMatchObject({ number: 2, edition: { title: '还没定的名字' } })
    const { readPublicEdition } = await import('@/reissues/publicEditions')
    const found = await readPublicEdition({ payload: desk.payload, id: 'first' })
    // It came out when edition 1 did; feeds say that it was changed since.
    expect(found?.publishedAt).toBe(before)
    expect(Date.parse(found?.updatedAt ?? '')).toBeGreaterThan(Date.parse(before))
  })

  test('loses an item that is withheld afterwards, and says so', async () => {
    await desk.plan('shrinks', ['story-3', 'story-4'])
    await desk.schedule('shrinks')
    await desk.workOnce()
    await desk.payload.update({
      collection: 'articles',
      id: 'story-3',
      data: { stage: 'withheld' },
    })
    const { body } = await rest('GET /reissues/shrinks/edition')
    expect(body.removed).toEqual(['story-3'])
    expect(JSON.stringify(body.edition)).not.toContain('渡口3号')
    // Addresses of the others stay what they were.
    expect(body.edition?.sections?.[0]?.items?.[0]).toMatchObject({ id: 'story-4', number: 2 })
    await desk.payload.update({
      collection: 'articles',
      id: 'story-3',
      data: { stage: 'verified' },
    })
  })

  test('is off every public place once it is withdrawn', async () => {
    await desk.plan('taken', ['story-1'])
    await desk.schedule('taken')
    await desk.workOnce()
    const answer = await rest('POST /reissues/taken/withdraw', { as: desk.editor, body: { reason: '家属来信' } }) // prettier-ignore
    expect(answer.body).toMatchObject({ state: 'withdrawn' })
    for (const path of ['', '/edition'] as const) {
      expect((await rest(`GET /reissues/taken${path}`)).status).toBe(404)
    }
    const { listPublicEditions } = await import('@/reissues/publicEditions')
    const out = await listPublicEditions({ payload: desk.payload, limit: 50 })
    expect(out.map(({ edition }) => edition.reissue)).not.toContain('taken')
    expect((await desk.historyOf('taken')).at(-1)).toMatchObject({ type: 'reissue.withdrawn', reason: '家属来信' }) // prettier-ignore
  })

  test('cannot be deleted any more', async () => {
    expect((await rest('DELETE /reissues/first', { as: desk.people.admin })).status).toBe(409)
  })
})

describe('approving', () => {
  test('is for editors', async () => {
    await desk.plan('guarded', ['story-1'])
    expect((await rest('POST /reissues/guarded/schedule')).status).toBe(401)
    expect((await desk.schedule('guarded', {}, desk.people.corrector)).status).toBe(403)
    expect((await desk.schedule('nowhere')).status).toBe(404)
    expect((await desk.schedule('guarded', { when: 'soon' })).status).toBe(422)
  })

  test.each([
    ['no items', [], {}, /no items/u],
    ['a due moment that is past', ['story-1'], { due: '2020-01-01T00:00:00.000Z' }, /is past/u],
    ['no due moment', ['story-1'], { due: null }, /no due moment/u],
    ['a moment in another age', ['story-1'], { due: '9999-01-01T00:00:00.000Z' }, /50 years/u],
    ['a rule that never fires', ['story-1'], { recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, /never/u],
    ['a rule that always fires', ['story-1'], { recurrence: 'FREQ=SECONDLY' }, /recurrence/u],
    ['what is no rule', ['story-1'], { recurrence: 'every second Tuesday' }, /recurrence/u],
  ] as const)('refuses %s', async (name, items, more, reason) => {
    const id = `bad-${name.replaceAll(' ', '-')}`
    await desk.plan(id, items, { due: inSeconds(3600), ...more })
    const answer = await desk.schedule(id, {})
    expect(answer.status).toBe(422)
    expect(messagesIn(answer).join('\n')).toMatch(reason)
    expect(await desk.stored(id)).toMatchObject({ state: 'draft', step: 0 })
  }) // prettier-ignore

  test('refuses a time zone that does not exist when it is saved', async () => {
    await expect(
      desk.plan('nowhere-zone', ['story-1'], { timeZone: 'Mars/Olympus' }),
    ).rejects.toThrow()
  })

  test('names every item that stands against it', async () => {
    await desk.plan('blocked', ['story-5', 'story-6', 'story-7'], { due: inSeconds(3600) })
    await desk.payload.update({ collection: 'articles', id: 'story-5', data: { _status: 'draft' } })
    await desk.payload.update({
      collection: 'articles',
      id: 'story-6',
      data: { stage: 'withheld' },
    })
    await desk.payload.delete({ collection: 'articles', id: 'story-7' })
    const answer = await desk.schedule('blocked', {})
    expect(answer.status).toBe(422)
    expect(messagesIn(answer)).toEqual([
      expect.stringContaining('Item 1 (“渡口5号通航”) is not published'),
      expect.stringContaining('Item 2 (“渡口6号通航”) is withheld'),
      expect.stringContaining('was deleted for good'),
    ])
  })

  test('lets one of two editors through who saw the same', async () => {
    await desk.plan('race', ['story-1'], { due: inSeconds(3600) })
    const answers = await Promise.all([1, 2, 3].map(() => desk.schedule('race', { step: 0 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await desk.historyOf('race')).toHaveLength(1)
  })

  test('is needed again for what is edited afterwards', async () => {
    await desk.plan('edited', ['story-1'], { due: inSeconds(3600) })
    await desk.schedule('edited', {})
    const before = await rest('GET /reissues/edited/plan', { as: desk.editor })
    expect(before.body).toMatchObject({ state: 'scheduled', changed: false, problems: [] })
    await desk.payload.update({
      collection: 'reissues',
      id: 'edited',
      data: { introduction: '新写的' },
    })
    expect((await rest('GET /reissues/edited/plan', { as: desk.editor })).body.changed).toBe(true)
    await desk.makeDue('edited', inSeconds(-1))
    await desk.workOnce()
    expect((await rest('GET /reissues/edited/edition')).body.edition?.introduction).toBe('')
  })

  test('pins an item without a version to the one that is public', async () => {
    await desk.plan('pinned', ['story-8'])
    const { items } = await desk.stored('pinned')
    const { docs } = await desk.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: 'story-8' } },
    })
    expect(items?.[0]?.version).toBe(docs[0]?.id)
  })
})

describe('a save of the form', () => {
  test('takes back nothing that the builder of contents saved meanwhile', async () => {
    await desk.plan('both', ['story-1'])
    const id = 'both'
    const items = ['story-1', 'story-2', 'story-8'].map((value) => ({
      item: { relationTo: 'articles' as const, value },
    }))
    const save = (data: object) =>
      desk.payload.update({ collection: 'reissues', id, data, depth: 0 })
    const { db } = desk.payload
    const { updateOne } = db
    // The builder saves when the form has been read and is about to be written.
    db.updateOne = async (args) => {
      db.updateOne = updateOne
      await save({ items })
      return updateOne.call(db, args)
    }
    // MongoDB sees the conflict and refuses the form's save; SQLite has no such eyes.
    await save({ introduction: '稿' }).catch(() => undefined)
    expect((await desk.stored(id)).items).toHaveLength(3)
    await save({ introduction: '再改' })
    expect(await desk.stored(id)).toMatchObject({ introduction: '再改', items: { length: 3 } })
    await save({ items: [] })
    expect((await desk.stored(id)).items).toEqual([])
  })
})

describe('what is too much', () => {
  const create = (data: object) =>
    rest('POST /reissues', { as: desk.editor, body: { kind: 'anthology', title: 'A', ...data } })

  test.each([
    ['a title of 10,000 characters', { title: '长'.repeat(10_000) }, 'title'],
    ['an introduction of 100,000', { introduction: '长'.repeat(100_000) }, 'introduction'],
    ['10,000 items', { items: Array.from({ length: 10_000 }, () => ({ item: { relationTo: 'articles', value: 'story-1' } })) }, 'items'], // prettier-ignore
    ['a rule of 10,000 characters', { recurrence: 'FREQ=DAILY;'.repeat(1000) }, 'recurrence'],
  ])('refuses %s and names the field', async (_name, data, field) => {
    const { status, body } = await create(data)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(field)
  })
})
