import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type Desk } from '../support/reissueDesk'
import { inSeconds } from '../support/reissues'
import { rest } from '../support/request'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

describe('a worker', () => {
  test('brings nothing out before its moment', async () => {
    await desk.plan('later', ['story-1'], { due: inSeconds(3600) })
    await desk.schedule('later', {})
    await desk.workOnce()
    expect(await desk.stored('later')).toMatchObject({ state: 'scheduled', live: false })
  })

  test('goes by the database’s clock, whatever its own says', async () => {
    const { databaseNow } = await import('@/reissues/clock')
    const real = Date.now
    const before = real()
    Date.now = () => real() + 3_600_000
    try {
      const now = (await databaseNow(desk.payload)).getTime()
      expect(now - before).toBeLessThan(60_000)
      await desk.workOnce()
    } finally {
      Date.now = real
    }
    expect((await desk.stored('later')).state).toBe('scheduled')
  })

  test('brings out what fell due while none ran, in order, and marks it late', async () => {
    const ids = ['down-3', 'down-1', 'down-2']
    for (const id of ids) {
      await desk.plan(id, ['story-1'], { due: inSeconds(3600) })
      await desk.schedule(id, {})
    }
    for (const id of ids) {
      await desk.makeDue(
        id,
        new Date(Date.now() - 3_600_000 + Number(id.at(-1)) * 1000).toISOString(),
      )
    }
    await Promise.all([desk.workOnce('a'), desk.workOnce('b'), desk.workOnce('c')])
    await desk.workOnce('d')
    const { docs } = await desk.payload.find({
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
    for (const id of ids) await desk.plan(id, ['story-1'])
    for (const id of ids) await desk.schedule(id)
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => desk.workOnce(name)))
    await desk.workOnce()
    for (const id of ids) {
      expect((await desk.historyOf(id)).map(({ type }) => type)).toEqual(['reissue.scheduled', 'reissue.published']) // prettier-ignore
    }
  })

  test('takes over what a killed one had claimed, once its lease has ended', async () => {
    const { claimDue } = await import('@/reissues/steps/claimDue')
    const { databaseNow } = await import('@/reissues/clock')
    await desk.plan('orphan', ['story-1'])
    await desk.schedule('orphan')
    const now = await databaseNow(desk.payload)
    const claimed = await claimDue({ payload: desk.payload, now, worker: 'killed', leaseMs: 500 })
    expect(claimed?.id).toBe('orphan')
    await desk.workOnce()
    expect((await desk.stored('orphan')).state).toBe('publishing')
    await new Promise((resolve) => setTimeout(resolve, 600))
    await desk.workOnce()
    expect((await desk.stored('orphan')).state).toBe('published')
    const { publishClaimed } = await import('@/reissues/steps/publishClaimed')
    // The killed one was only asleep, and wakes up with its old claim.
    expect(
      await publishClaimed({ payload: desk.payload, reissue: claimed!, worker: 'killed' }),
    ).toBe('lost')
    expect((await desk.historyOf('orphan')).filter(({ type }) => type === 'reissue.published')).toHaveLength(1) // prettier-ignore
  })

  test('records a step that was cut off before it was recorded', async () => {
    await desk.plan('silent', ['story-1'])
    await desk.schedule('silent')
    await desk.workOnce()
    await desk.payload.db.deleteMany({ collection: 'events', where: { and: [{ reissue: { equals: 'silent' } }, { type: { equals: 'reissue.published' } }] } }) // prettier-ignore
    await desk.payload.db.updateOne({
      collection: 'reissues',
      id: 'silent',
      data: { unannounced: true },
    })
    await desk.workOnce()
    await desk.workOnce()
    expect((await desk.historyOf('silent')).map(({ type }) => type)).toEqual(['reissue.scheduled', 'reissue.published']) // prettier-ignore
  })

  test('fails what holds an item withheld since, with the reason, and goes on with the rest', async () => {
    await desk.plan('fails', ['story-9'])
    await desk.plan('goes-on', ['story-10'])
    await desk.schedule('fails')
    await desk.schedule('goes-on')
    await desk.payload.update({
      collection: 'articles',
      id: 'story-9',
      data: { stage: 'withheld' },
    })
    await desk.workOnce()
    expect(await desk.stored('fails')).toMatchObject({
      state: 'failed',
      live: false,
      stateReason: expect.stringContaining('第 1 篇《渡口9号通航》已不公开'),
    })
    expect((await desk.stored('goes-on')).state).toBe('published')
    expect((await desk.historyOf('fails')).at(-1)?.type).toBe('reissue.failed')
  })

  test('fails an edition that was changed in the database', async () => {
    await desk.plan('forged', ['story-1'])
    await desk.schedule('forged')
    const { approved } = await desk.stored('forged')
    const edition = await desk.payload.findByID({ collection: 'editions', id: String(approved), depth: 0 }) // prettier-ignore
    const content = edition.content.replace('渡口1号', '渡口7号')
    await desk.payload.db.updateOne({ collection: 'editions', id: edition.id, data: { content } })
    await desk.workOnce()
    expect(await desk.stored('forged')).toMatchObject({ state: 'failed', stateReason: expect.stringMatching(/changed/u) }) // prettier-ignore
  })

  test('tries again later what failed in passing, and gives up in the end', async () => {
    await desk.plan('unlucky', ['story-11'])
    const picture = await desk.payload.create({
      collection: 'media',
      data: { alt: '封面' },
      file: await (await import('../access/subjects')).pictureFile('cover'),
    })
    await desk.payload.update({
      collection: 'reissues',
      id: 'unlucky',
      data: { cover: picture.id },
    })
    await desk.schedule('unlucky')
    await desk.payload.db.deleteOne({ collection: 'media', where: { id: { equals: picture.id } } })
    await desk.workOnce()
    expect(await desk.stored('unlucky')).toMatchObject({ state: 'scheduled', attempts: 1 })
    for (let n = 0; n < 7; n++) {
      await desk.payload.db.updateOne({ collection: 'reissues', id: 'unlucky', data: { wakeAt: inSeconds(-1) } }) // prettier-ignore
      await desk.workOnce()
    }
    expect(await desk.stored('unlucky')).toMatchObject({ state: 'failed', stateReason: expect.stringContaining('After 8 attempts') }) // prettier-ignore
    const types = (await desk.historyOf('unlucky')).map(({ type }) => type)
    expect(types.filter((type) => type === 'reissue.retried')).toHaveLength(7)
  })

  test('is not undone by a form that was read before it and saved after it', async () => {
    await desk.plan('form', ['story-1'])
    await desk.schedule('form')
    const saves = Array.from({ length: 10 }, (_, n) =>
      desk.payload.update({ collection: 'reissues', id: 'form', data: { introduction: `稿 ${n}` } }).catch(() => null)) // prettier-ignore
    await Promise.all([desk.workOnce(), ...saves])
    await desk.workOnce()
    expect(await desk.stored('form')).toMatchObject({ state: 'published', live: true })
    const change = { state: 'scheduled', live: false, step: 0, publishedAt: null }
    await rest('PATCH /reissues/form', { as: desk.editor, body: change })
    expect(await desk.stored('form')).toMatchObject({ state: 'published', live: true })
  })

  test('opens the cover of what comes out, and closes it when that is withdrawn', async () => {
    const { pictureFile } = await import('../access/subjects')
    const { id: cover } = await desk.payload.create({
      collection: 'media',
      data: { alt: '封面' },
      file: await pictureFile('front'),
    })
    await desk.plan('covered', ['story-1'])
    await desk.payload.update({ collection: 'reissues', id: 'covered', data: { cover } })
    await desk.schedule('covered')
    const isOpen = async () => (await rest(`GET /media/${cover}`)).status === 200
    expect(await isOpen()).toBe(false)
    await desk.workOnce()
    expect(await isOpen()).toBe(true)
    expect((await rest('GET /reissues/covered/edition')).body.edition?.cover?.alt).toBe('封面')
    await rest('POST /reissues/covered/withdraw', { as: desk.editor })
    expect(await isOpen()).toBe(false)
  })
})

test('nothing failed unseen', () => expect(desk.failures).toEqual([]))
