import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { inSeconds, makeIssue, planReissue, publishedStory } from '../support/reissues'
import { rest, type Person } from '../support/request'

let house: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>
let editor: Person
const failures: unknown[] = []
const logger = {
  info: () => undefined,
  warn: () => undefined,
  error: (error: unknown) => failures.push(error),
} as never

beforeAll(async () => {
  house = await openTestPayload()
  payload = house.payload
  people = await makePeople(payload)
  editor = people.editor
  await makeIssue(payload)
  for (let n = 1; n <= 12; n++) await publishedStory(payload, n)
})
afterAll(() => house?.close())

/** What one round of a worker does. */
async function workOnce(worker = 'worker-1') {
  const { publishDue } = await import('@/worker/publishDue')
  const { signal } = new AbortController()
  await publishDue({ payload, logger, worker, leaseMs: 30_000, signal })
}

const schedule = (id: string, body: object = { now: true }, as = editor) =>
  rest(`POST /reissues/${id}/schedule`, { as, body })

const plan = (id: string, items: readonly string[], more: object = {}) =>
  planReissue(payload, { id, items, ...more }, editor)

const stored = (id: string) => payload.findByID({ collection: 'reissues', id, depth: 0 })

/** Moves an approved moment into the past, as time does. */
const makeDue = (id: string, dueAt: string) =>
  payload.db.updateOne({ collection: 'reissues', id, data: { dueAt, wakeAt: dueAt } })

const messages = (body: { errors?: unknown }): string[] =>
  (body.errors as { message: string }[]).map(({ message }) => message)

const historyOf = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { reissue: { equals: id } },
    sort: 'step',
    depth: 0,
  })
  return docs
}

describe('a reissue that comes out', () => {
  test('goes from draft to the public with the text that was approved', async () => {
    await plan('first', ['story-1', 'story-2'])
    expect((await schedule('first')).body).toMatchObject({ state: 'scheduled', step: 1 })
    expect((await rest('GET /reissues/first')).status).toBe(404)
    await payload.update({ collection: 'articles', id: 'story-1', data: { headline: '改过的' } })
    await workOnce()
    const { status, body } = await rest('GET /reissues/first/edition')
    expect(status).toBe(200)
    expect(body.edition?.sections?.[0]?.items?.[0]).toMatchObject({
      headline: '渡口1号通航',
      firstPublished: { newspaper: { id: 'lingdu-bao' }, issue: { date: '1987-10-16' }, pages: ['1'] }, // prettier-ignore
      corrected: [{ was: '俢', now: '修', before: '渡口1号', after: '缮一新。' }],
    })
    const { hashOf } = await import('@/reissues/freeze/sealEdition')
    const { default: canonicalize } = await import('canonicalize')
    expect(hashOf(canonicalize(body.edition) ?? '')).toBe(body.hash)
  })

  test('keeps in its history who did each step', async () => {
    expect((await historyOf('first')).map(({ type, by, worker }) => ({ type, by, worker }))).toEqual([
      { type: 'reissue.scheduled', by: editor.user.id, worker: null },
      { type: 'reissue.published', by: null, worker: 'worker-1' },
    ]) // prettier-ignore
  })

  test('shows the public the approved words while an editor writes others into it', async () => {
    await payload.update({ collection: 'reissues', id: 'first', data: { title: '还没定的名字' } })
    expect((await rest('GET /reissues/first')).body).toMatchObject({ title: '选集 first', state: 'published' }) // prettier-ignore
    const [listed] = (await rest('GET /reissues', { query: { 'select[title]': true } })).body.docs ?? [] // prettier-ignore
    expect(listed?.title).toBe('选集 first')
    const guess = { 'where[title][contains]': '还没' }
    expect((await rest('GET /reissues', { query: guess })).status).toBe(400)
    expect((await rest('GET /reissues/first', { as: editor })).body.title).toBe('还没定的名字')
  })

  test('stays as it is until a correction is approved, which is edition 2', async () => {
    expect((await schedule('first')).status).toBe(200)
    expect((await rest('GET /reissues/first/edition')).body).toMatchObject({ number: 1 })
    await workOnce()
    const { body } = await rest('GET /reissues/first/edition')
    expect(body).toMatchObject({ number: 2, edition: { title: '还没定的名字' } })
  })

  test('loses an item that is withheld afterwards, and says so', async () => {
    await plan('shrinks', ['story-3', 'story-4'])
    await schedule('shrinks')
    await workOnce()
    await payload.update({ collection: 'articles', id: 'story-3', data: { stage: 'withheld' } })
    const { body } = await rest('GET /reissues/shrinks/edition')
    expect(body.removed).toEqual(['story-3'])
    expect(JSON.stringify(body.edition)).not.toContain('渡口3号')
    await payload.update({ collection: 'articles', id: 'story-3', data: { stage: 'verified' } })
  })

  test('is off every public place once it is withdrawn', async () => {
    await plan('taken', ['story-1'])
    await schedule('taken')
    await workOnce()
    const answer = await rest('POST /reissues/taken/withdraw', { as: editor, body: { reason: '家属来信' } }) // prettier-ignore
    expect(answer.body).toMatchObject({ state: 'withdrawn' })
    for (const path of ['', '/edition'] as const) {
      expect((await rest(`GET /reissues/taken${path}`)).status).toBe(404)
    }
    const { listPublicEditions } = await import('@/reissues/publicEditions')
    const out = await listPublicEditions({ payload, limit: 50 })
    expect(out.map(({ edition }) => edition.reissue)).not.toContain('taken')
    expect((await historyOf('taken')).at(-1)).toMatchObject({ type: 'reissue.withdrawn', reason: '家属来信' }) // prettier-ignore
  })

  test('cannot be deleted any more', async () => {
    expect((await rest('DELETE /reissues/first', { as: people.admin })).status).toBe(409)
  })
})

describe('approving', () => {
  test('is for editors', async () => {
    await plan('guarded', ['story-1'])
    expect((await rest('POST /reissues/guarded/schedule')).status).toBe(401)
    expect((await schedule('guarded', {}, people.corrector)).status).toBe(403)
    expect((await schedule('nowhere')).status).toBe(404)
    expect((await schedule('guarded', { when: 'soon' })).status).toBe(422)
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
    await plan(id, items, { due: inSeconds(3600), ...more })
    const { status, body } = await schedule(id, {})
    expect(status).toBe(422)
    expect(messages(body).join('\n')).toMatch(reason)
    expect(await stored(id)).toMatchObject({ state: 'draft', step: 0 })
  }) // prettier-ignore

  test('refuses a time zone that does not exist when it is saved', async () => {
    await expect(plan('nowhere-zone', ['story-1'], { timeZone: 'Mars/Olympus' })).rejects.toThrow()
  })

  test('names every item that stands against it', async () => {
    await plan('blocked', ['story-5', 'story-6', 'story-7'], { due: inSeconds(3600) })
    await payload.update({ collection: 'articles', id: 'story-5', data: { _status: 'draft' } })
    await payload.update({ collection: 'articles', id: 'story-6', data: { stage: 'withheld' } })
    await payload.delete({ collection: 'articles', id: 'story-7' })
    const { status, body } = await schedule('blocked', {})
    expect(status).toBe(422)
    expect(messages(body)).toEqual([
      expect.stringMatching(/Item 1 .*not published/u),
      expect.stringMatching(/Item 2 .*withheld/u),
      expect.stringMatching(/Item 3 .*deleted for good/u),
    ])
  })

  test('lets one of two editors through who saw the same', async () => {
    await plan('race', ['story-1'], { due: inSeconds(3600) })
    const answers = await Promise.all([1, 2, 3].map(() => schedule('race', { step: 0 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await historyOf('race')).toHaveLength(1)
  })

  test('is needed again for what is edited afterwards', async () => {
    await plan('edited', ['story-1'], { due: inSeconds(3600) })
    await schedule('edited', {})
    const before = await rest('GET /reissues/edited/plan', { as: editor })
    expect(before.body).toMatchObject({ state: 'scheduled', changed: false, problems: [] })
    await payload.update({ collection: 'reissues', id: 'edited', data: { introduction: '新写的' } })
    expect((await rest('GET /reissues/edited/plan', { as: editor })).body.changed).toBe(true)
    await makeDue('edited', inSeconds(-1))
    await workOnce()
    expect((await rest('GET /reissues/edited/edition')).body.edition.introduction).toBe('')
  })

  test('pins an item without a version to the one that is public', async () => {
    await plan('pinned', ['story-8'])
    const { items } = await stored('pinned')
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: 'story-8' } },
    })
    expect(items?.[0]?.version).toBe(docs[0]?.id)
  })
})

describe('a worker', () => {
  test('brings nothing out before its moment', async () => {
    await plan('later', ['story-1'], { due: inSeconds(3600) })
    await schedule('later', {})
    await workOnce()
    expect(await stored('later')).toMatchObject({ state: 'scheduled', live: false })
  })

  test('goes by the database’s clock, whatever its own says', async () => {
    const { databaseNow } = await import('@/reissues/clock')
    const real = Date.now
    const before = real()
    Date.now = () => real() + 3_600_000
    try {
      const now = (await databaseNow(payload)).getTime()
      expect(now - before).toBeLessThan(60_000)
      await workOnce()
    } finally {
      Date.now = real
    }
    expect((await stored('later')).state).toBe('scheduled')
  })

  test('brings out what fell due while none ran, in order, and marks it late', async () => {
    const ids = ['down-3', 'down-1', 'down-2']
    for (const id of ids) {
      await plan(id, ['story-1'], { due: inSeconds(3600) })
      await schedule(id, {})
    }
    for (const id of ids) {
      await makeDue(id, new Date(Date.now() - 3_600_000 + Number(id.at(-1)) * 1000).toISOString())
    }
    await Promise.all([workOnce('a'), workOnce('b'), workOnce('c')])
    await workOnce('d')
    const { docs } = await payload.find({
      collection: 'reissues',
      where: { id: { in: ids } },
      sort: 'publishedAt',
      depth: 0,
    })
    expect(docs.map(({ id }) => id)).toEqual(['down-1', 'down-2', 'down-3'])
    for (const { lateBy } of docs) expect(lateBy).toBeGreaterThan(3000)
  })

  test('is one of several: each reissue comes out once', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `crowd-${n}`)
    for (const id of ids) await plan(id, ['story-1'])
    for (const id of ids) await schedule(id)
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => workOnce(name)))
    await workOnce()
    for (const id of ids) {
      expect((await historyOf(id)).map(({ type }) => type)).toEqual(['reissue.scheduled', 'reissue.published']) // prettier-ignore
    }
  })

  test('takes over what a killed one had claimed, once its lease has ended', async () => {
    const { claimDue } = await import('@/reissues/steps/claimDue')
    const { databaseNow } = await import('@/reissues/clock')
    await plan('orphan', ['story-1'])
    await schedule('orphan')
    const now = await databaseNow(payload)
    const claimed = await claimDue({ payload, now, worker: 'killed', leaseMs: 500 })
    expect(claimed?.id).toBe('orphan')
    await workOnce()
    expect((await stored('orphan')).state).toBe('publishing')
    await new Promise((resolve) => setTimeout(resolve, 600))
    await workOnce()
    expect((await stored('orphan')).state).toBe('published')
    const { publishClaimed } = await import('@/reissues/steps/publishClaimed')
    // The killed one was only asleep, and wakes up with its old claim.
    expect(await publishClaimed({ payload, reissue: claimed!, worker: 'killed' })).toBe('lost')
    expect((await historyOf('orphan')).filter(({ type }) => type === 'reissue.published')).toHaveLength(1) // prettier-ignore
  })

  test('records a step that was cut off before it was recorded', async () => {
    await plan('silent', ['story-1'])
    await schedule('silent')
    await workOnce()
    await payload.db.deleteMany({ collection: 'events', where: { and: [{ reissue: { equals: 'silent' } }, { type: { equals: 'reissue.published' } }] } }) // prettier-ignore
    await payload.db.updateOne({
      collection: 'reissues',
      id: 'silent',
      data: { unannounced: true },
    })
    await workOnce()
    await workOnce()
    expect((await historyOf('silent')).map(({ type }) => type)).toEqual(['reissue.scheduled', 'reissue.published']) // prettier-ignore
  })

  test('fails what holds an item withheld since, with the reason, and goes on with the rest', async () => {
    await plan('fails', ['story-9'])
    await plan('goes-on', ['story-10'])
    await schedule('fails')
    await schedule('goes-on')
    await payload.update({ collection: 'articles', id: 'story-9', data: { stage: 'withheld' } })
    await workOnce()
    expect(await stored('fails')).toMatchObject({
      state: 'failed',
      live: false,
      stateReason: expect.stringMatching(/渡口9号.*withheld/u),
    })
    expect((await stored('goes-on')).state).toBe('published')
    expect((await historyOf('fails')).at(-1)?.type).toBe('reissue.failed')
  })

  test('fails an edition that was changed in the database', async () => {
    await plan('forged', ['story-1'])
    await schedule('forged')
    const { approved } = await stored('forged')
    const edition = await payload.findByID({ collection: 'editions', id: String(approved), depth: 0 }) // prettier-ignore
    const content = edition.content.replace('渡口1号', '渡口7号')
    await payload.db.updateOne({ collection: 'editions', id: edition.id, data: { content } })
    await workOnce()
    expect(await stored('forged')).toMatchObject({ state: 'failed', stateReason: expect.stringMatching(/changed/u) }) // prettier-ignore
  })

  test('tries again later what failed in passing, and gives up in the end', async () => {
    await plan('unlucky', ['story-11'])
    const picture = await payload.create({
      collection: 'media',
      data: { alt: '封面' },
      file: await (await import('../access/subjects')).pictureFile('cover'),
    })
    await payload.update({ collection: 'reissues', id: 'unlucky', data: { cover: picture.id } })
    await schedule('unlucky')
    await payload.db.deleteOne({ collection: 'media', where: { id: { equals: picture.id } } })
    await workOnce()
    expect(await stored('unlucky')).toMatchObject({ state: 'scheduled', attempts: 1 })
    for (let n = 0; n < 7; n++) {
      await payload.db.updateOne({ collection: 'reissues', id: 'unlucky', data: { wakeAt: inSeconds(-1) } }) // prettier-ignore
      await workOnce()
    }
    expect(await stored('unlucky')).toMatchObject({ state: 'failed', stateReason: expect.stringMatching(/8 attempts.*cover/u) }) // prettier-ignore
    const types = (await historyOf('unlucky')).map(({ type }) => type)
    expect(types.filter((type) => type === 'reissue.retried')).toHaveLength(7)
  })

  test('is not undone by a form that was read before it and saved after it', async () => {
    await plan('form', ['story-1'])
    await schedule('form')
    const saves = Array.from({ length: 10 }, (_, n) =>
      payload.update({ collection: 'reissues', id: 'form', data: { introduction: `稿 ${n}` } }).catch(() => null)) // prettier-ignore
    await Promise.all([workOnce(), ...saves])
    await workOnce()
    expect(await stored('form')).toMatchObject({ state: 'published', live: true })
    const change = { state: 'scheduled', live: false, step: 0, publishedAt: null }
    await rest('PATCH /reissues/form', { as: editor, body: change })
    expect(await stored('form')).toMatchObject({ state: 'published', live: true })
  })

  test('opens the cover of what comes out, and closes it when that is withdrawn', async () => {
    const { pictureFile } = await import('../access/subjects')
    const { id: cover } = await payload.create({
      collection: 'media',
      data: { alt: '封面' },
      file: await pictureFile('front'),
    })
    await plan('covered', ['story-1'])
    await payload.update({ collection: 'reissues', id: 'covered', data: { cover } })
    await schedule('covered')
    const isOpen = async () => (await rest(`GET /media/${cover}`)).status === 200
    expect(await isOpen()).toBe(false)
    await workOnce()
    expect(await isOpen()).toBe(true)
    expect((await rest('GET /reissues/covered/edition')).body.edition.cover.alt).toBe('封面')
    await rest('POST /reissues/covered/withdraw', { as: editor })
    expect(await isOpen()).toBe(false)
  })
})

describe('a series', () => {
  test('makes the next one when one comes out, on the rule’s day and at the same hour', async () => {
    const due = '2027-03-01T01:00:00.000Z'
    await plan('weekly', ['story-1', 'story-2'], { due, recurrence: 'FREQ=WEEKLY;COUNT=3', timeZone: 'America/New_York' }) // prettier-ignore
    await schedule('weekly', {})
    const seen: (string | null | undefined)[] = []
    let id = 'weekly'
    for (;;) {
      const { series, occurrence, dueAt } = await stored(id)
      seen.push(dueAt)
      expect(series).toBe('weekly')
      await payload.db.updateOne({ collection: 'reissues', id, data: { wakeAt: inSeconds(-1) } })
      await workOnce()
      const { docs } = await payload.find({
        collection: 'reissues',
        where: { and: [{ series: { equals: 'weekly' } }, { occurrence: { equals: Number(occurrence) + 1 } }] }, // prettier-ignore
        depth: 0,
      })
      if (!docs[0]) break
      expect(docs[0]).toMatchObject({ state: 'scheduled', live: false })
      id = docs[0].id
    }
    // New York's clocks go forward on 14 March 2027: the same evening hour is an hour earlier in UTC.
    expect(seen).toEqual([due, '2027-03-08T01:00:00.000Z', '2027-03-15T00:00:00.000Z'])
  })

  test('ends when its next one is withdrawn', async () => {
    await plan('daily', ['story-1'], { due: inSeconds(3600), recurrence: 'FREQ=DAILY' })
    await schedule('daily', {})
    await makeDue('daily', inSeconds(-1))
    await workOnce()
    const ofSeries = async () =>
      (await payload.find({ collection: 'reissues', where: { series: { equals: 'daily' } }, sort: 'occurrence', depth: 0 })).docs // prettier-ignore
    const [, next] = await ofSeries()
    await rest(`POST /reissues/${next!.id}/withdraw`, { as: editor })
    await workOnce()
    expect((await ofSeries()).map(({ state }) => state)).toEqual(['published', 'withdrawn'])
  })
})

test('nothing failed unseen', () => expect(failures).toEqual([]))
