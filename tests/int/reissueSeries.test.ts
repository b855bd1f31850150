import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type Desk } from '../support/reissueDesk'
import { inSeconds } from '../support/reissues'
import { rest } from '../support/request'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

describe('a series', () => {
  test('makes the next one when one comes out, on the rule’s day and at the same hour', async () => {
    const due = '2027-03-01T01:00:00.000Z'
    await desk.plan('weekly', ['story-1', 'story-2'], { due, recurrence: 'FREQ=WEEKLY;COUNT=3', timeZone: 'America/New_York' }) // prettier-ignore
    await desk.schedule('weekly', {})
    const seen: (string | null | undefined)[] = []
    let id = 'weekly'
    for (;;) {
      const { series, occurrence, dueAt } = await desk.stored(id)
      seen.push(dueAt)
      expect(series).toBe('weekly')
      await desk.payload.db.updateOne({
        collection: 'reissues',
        id,
        data: { wakeAt: inSeconds(-1) },
      })
      await desk.workOnce()
      const { docs } = await desk.payload.find({
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

  const membersOf = async (series: string) => {
    const where = { series: { equals: series } }
    const found = await desk.payload.find({
      collection: 'reissues',
      where,
      sort: 'occurrence',
      depth: 0,
    })
    return found.docs
  }

  test('begins also with one that was out before it had a rule', async () => {
    await desk.plan('then-weekly', ['story-1'])
    await desk.schedule('then-weekly')
    await desk.workOnce()
    const recurrence = 'FREQ=WEEKLY'
    await desk.payload.update({ collection: 'reissues', id: 'then-weekly', data: { recurrence } })
    await desk.schedule('then-weekly')
    await desk.workOnce()
    const [first, second, ...others] = await membersOf('then-weekly')
    expect(others).toEqual([])
    const apart = Date.parse(second?.dueAt ?? '') - Date.parse(first?.dueAt ?? '')
    // Rules count in whole seconds.
    expect(Math.abs(apart - 7 * 86_400_000)).toBeLessThan(1000)
  })

  test('is not doubled by a correction of one that is out, nor begun anew by its next’s approval', async () => {
    await desk.plan('corrected', ['story-1'], { due: inSeconds(3600), recurrence: 'FREQ=DAILY' })
    await desk.schedule('corrected', {})
    await desk.makeDue('corrected', inSeconds(-1))
    await desk.workOnce()
    await desk.payload.update({ collection: 'reissues', id: 'corrected', data: { title: '改正' } })
    await desk.schedule('corrected')
    await desk.workOnce()
    const [, next] = await membersOf('corrected')
    await desk.schedule(next!.id, {})
    const members = await membersOf('corrected')
    expect(members.map(({ occurrence, state }) => ({ occurrence, state }))).toEqual([
      { occurrence: 1, state: 'published' },
      { occurrence: 2, state: 'scheduled' },
    ])
    expect(members[1]?.seriesStart).toBe(members[0]?.seriesStart)
  })

  test('ends when its next one is withdrawn', async () => {
    await desk.plan('daily', ['story-1'], { due: inSeconds(3600), recurrence: 'FREQ=DAILY' })
    await desk.schedule('daily', {})
    await desk.makeDue('daily', inSeconds(-1))
    await desk.workOnce()
    const [, next] = await membersOf('daily')
    await rest(`POST /reissues/${next!.id}/withdraw`, { as: desk.editor })
    await desk.workOnce()
    expect((await membersOf('daily')).map(({ state }) => state)).toEqual(['published', 'withdrawn'])
  })
})

test('nothing failed unseen', () => expect(desk.failures).toEqual([]))
