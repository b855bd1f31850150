import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isMonth, sameDayIn, weeksOf } from '@/admin/Calendar/days'
import { reasonLines } from '@/admin/reasonLines'
import { offeredSteps } from '@/admin/ReissuePlan/offeredSteps'
import type { CalendarAnswer } from '@/reissues/calendar/types'
import { reissueStates, type ReissueState } from '@/reissues/states'
import { openDesk, messagesIn, type Desk } from '../support/reissueDesk'
import { rest } from '../support/request'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const calendar = async (from: string, to: string) => {
  const answer = await rest('GET /reissues/calendar', {
    as: desk.people.viewer,
    query: { from, to },
  })
  return { ...answer, shown: answer.body as unknown as CalendarAnswer }
}

/** `2040-03-01 09:00 draft a` of each entry. */
const linesOf = async (from: string, to: string): Promise<string[]> =>
  (await calendar(from, to)).shown.entries.map(
    ({ day, time, state, id }) => `${day} ${time} ${state} ${id}`,
  )

const expectedIn = ({ shown }: { shown: CalendarAnswer }, id: string): string[] =>
  shown.expected
    .filter(({ reissue }) => reissue === id)
    .map(({ day, time, offset }) => `${day} ${time} ${offset}`)

describe('the calendar of reissues', () => {
  test('is for the staff', async () => {
    const query = { from: '2040-03-01', to: '2040-03-31' }
    expect((await rest('GET /reissues/calendar', { query })).status).toBe(401)
    expect((await calendar(query.from, query.to)).status).toBe(200)
  })

  test.each([
    ['2040-03-01', '2040-05-02', 'to: ask for 62 days at most'],
    ['2040-03-02', '2040-03-01', 'to: comes before the first day'],
  ])('refuses the days from %s to %s and says why', async (from, to, reason) => {
    const answer = await calendar(from, to)
    expect(answer.status).toBe(422)
    expect(messagesIn(answer)).toEqual([reason])
  })

  test('takes 62 days, and no day that does not exist', async () => {
    expect((await calendar('2040-03-01', '2040-05-01')).status).toBe(200)
    const answer = await calendar('2040-02-30', 'soon')
    expect(answer.status).toBe(422)
    expect(messagesIn(answer)).toHaveLength(2)
  })

  test('shows each reissue on the day of its own zone', async () => {
    const due = '2040-03-09T23:30:00.000Z'
    await desk.plan('east', ['story-1'], { due, timeZone: 'Asia/Shanghai' })
    await desk.plan('west', ['story-1'], { due, timeZone: 'America/New_York' })
    await desk.plan('someday', ['story-1'])
    expect(await linesOf('2040-03-01', '2040-03-31')).toEqual([
      '2040-03-09 18:30 draft west',
      '2040-03-10 07:30 draft east',
    ])
    // On either side of the day on which UTC has it.
    expect(await linesOf('2040-03-10', '2040-03-31')).toEqual(['2040-03-10 07:30 draft east'])
    expect(await linesOf('2040-03-01', '2040-03-09')).toEqual(['2040-03-09 18:30 draft west'])
  })

  test('leaves an approved one where it is approved, and says where its plan was moved', async () => {
    await desk.plan('moved', ['story-1'], { due: '2040-04-02T01:00:00.000Z', timeZone: 'Asia/Shanghai' }) // prettier-ignore
    expect((await desk.schedule('moved', {})).status).toBe(200)
    const body = { due: '2040-04-20T01:00:00.000Z' }
    expect((await rest('PATCH /reissues/moved', { as: desk.editor, body })).status).toBe(200)
    const [entry] = (await calendar('2040-04-01', '2040-04-30')).shown.entries
    expect(entry).toMatchObject({
      ...{ id: 'moved', day: '2040-04-02', time: '09:00', state: 'scheduled', step: 1 },
      moved: { day: '2040-04-20', time: '09:00' },
    })
    expect((await desk.schedule('moved', {})).status).toBe(200)
    const [again] = (await calendar('2040-04-01', '2040-04-30')).shown.entries
    expect(again).toMatchObject({ day: '2040-04-20', moved: null })
  })

  test('lists what failed and what is overdue whatever the days, and what was late with its days', async () => {
    await desk.plan('fails', ['story-5'])
    await desk.plan('late', ['story-6'], { timeZone: 'UTC' })
    await desk.plan('overdue', ['story-7'])
    for (const id of ['fails', 'late', 'overdue']) {
      expect((await desk.schedule(id, {})).status).toBe(422)
      await desk.schedule(id)
    }
    const data = { stage: 'withheld' } as const
    await desk.payload.update({ collection: 'articles', id: 'story-5', data })
    await desk.makeDue('overdue', '2040-01-01T00:00:00.000Z')
    await desk.workOnce()
    await desk.makeDue('overdue', '2020-01-01T00:00:00.000Z')
    const { shown } = await calendar('2041-01-01', '2041-01-31')
    expect(shown.attention.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'fails failed',
      'overdue scheduled',
    ])
    expect(shown.attention[0]).toMatchObject({ reason: expect.stringContaining('withheld'), lateBy: 0 }) // prettier-ignore
    expect(shown.attention[1]?.lateBy).toBeGreaterThan(86_400)
    expect(shown.entries).toEqual([])
    const { publishedAt } = await desk.stored('late')
    const day = String(publishedAt).slice(0, 10)
    expect(await linesOf(day, day)).toContain(
      `${day} ${String(publishedAt).slice(11, 16)} published late`,
    )
  })
})

describe('what is expected by rule', () => {
  test('follows what is planned, at the same time on the clock across a change of clocks', async () => {
    await desk.plan('weekly', ['story-1'], {
      ...{ due: '2040-10-21T13:00:00.000Z', timeZone: 'America/New_York' },
      recurrence: 'FREQ=WEEKLY',
    })
    const found = await calendar('2040-10-15', '2040-11-18')
    expect(expectedIn(found, 'weekly')).toEqual([
      '2040-10-28 09:00 UTC−4',
      '2040-11-04 09:00 UTC−5',
      '2040-11-11 09:00 UTC−5',
      '2040-11-18 09:00 UTC−5',
    ])
  })

  test('also shows in months long after, and ends with its COUNT', async () => {
    await desk.plan('counted', ['story-1'], {
      ...{ due: '2042-01-31T01:00:00.000Z', timeZone: 'Asia/Shanghai' },
      recurrence: 'FREQ=DAILY;COUNT=3',
    })
    const found = await calendar('2042-02-01', '2042-02-28')
    expect(expectedIn(found, 'counted')).toEqual([
      '2042-02-01 09:00 UTC+8',
      '2042-02-02 09:00 UTC+8',
    ])
    expect(expectedIn(found, 'weekly')).toHaveLength(4)
  })

  test('counts the next of a series from where the series began', async () => {
    await desk.plan('series', ['story-1'], { timeZone: 'UTC', recurrence: 'FREQ=DAILY;COUNT=3' })
    await desk.schedule('series')
    await desk.workOnce()
    const { docs } = await desk.payload.find({
      collection: 'reissues',
      where: { and: [{ series: { equals: 'series' } }, { occurrence: { equals: 2 } }] },
      depth: 0,
    })
    const [second] = docs
    const due = Date.parse(second?.due ?? '')
    const daysAfter = (count: number) =>
      new Date(due + count * 86_400_000).toISOString().slice(0, 10)
    const found = await calendar(daysAfter(0), daysAfter(9))
    // Of three, the first is out and the second is planned.
    expect(expectedIn(found, second?.id ?? '')).toEqual([
      `${daysAfter(1)} ${second?.due?.slice(11, 16)} UTC`,
    ])
  })

  test('is nothing for a rule or a zone that is wrong, and the rest goes on', async () => {
    const wrong = { recurrence: 'FREQ=HOURLY', due: '2043-05-01T00:00:00.000Z' }
    await desk.payload.db.updateOne({ collection: 'reissues', id: 'someday', data: wrong })
    const found = await calendar('2043-05-01', '2043-05-31')
    expect(found.status).toBe(200)
    expect(expectedIn(found, 'someday')).toEqual([])
    expect(expectedIn(found, 'weekly').length).toBeGreaterThan(0)
  })
})

describe('the history of a reissue', () => {
  test('names who did each step, to staff that may not read the users', async () => {
    await desk.plan('told', ['story-2'])
    await desk.schedule('told')
    await desk.workOnce('worker-9')
    const body = { reason: '家属来信' }
    await rest('POST /reissues/told/withdraw', { as: desk.people.admin, body })
    const answer = await rest('GET /reissues/told/history', { as: desk.people.viewer })
    expect(answer.status).toBe(200)
    expect(answer.body.steps).toMatchObject([
      { type: 'reissue.withdrawn', by: { name: 'admin' }, worker: null, reason: '家属来信' },
      { type: 'reissue.published', by: null, worker: 'worker-9' },
      { type: 'reissue.scheduled', by: { name: 'editor' }, worker: null },
    ])
    expect(JSON.stringify(answer.body)).not.toContain('@')
  })

  test('is for the staff, and of a reissue that is there', async () => {
    expect((await rest('GET /reissues/told/history')).status).toBe(401)
    expect((await rest('GET /reissues/nowhere/history', { as: desk.editor })).status).toBe(404)
    const { body } = await rest('GET /reissues/east/history', { as: desk.editor })
    expect(body).toEqual({ steps: [] })
  })
})

describe('a worker’s reasons', () => {
  const gone = 'Item 1 (“上 / 下”) is withheld: take it out. / 第 1 篇（“上 / 下”）不公开：请移除。'

  test('are read in one language, also where a headline has a stroke in it', () => {
    const reason = `${gone}\nGone. / 没有了。`
    expect(reasonLines({ reason, language: 'en' })).toEqual([
      'Item 1 (“上 / 下”) is withheld: take it out.',
      'Gone.',
    ])
    expect(reasonLines({ reason, language: 'zh' })).toEqual([
      '第 1 篇（“上 / 下”）不公开：请移除。',
      '没有了。',
    ])
  })

  test.each([
    'disk I/O error',
    'read / write failed',
    'After 8 attempts / 尝试 8 次之后：SQLITE_BUSY',
  ])('in one language only stay as they are: %s', (reason) => {
    expect(reasonLines({ reason, language: 'zh' })).toEqual([reason])
    expect(reasonLines({ reason, language: 'en' })).toEqual([reason])
  })
})

describe('what is offered to an editor', () => {
  const due = '2040-03-01T01:00:00.000Z'
  const before = Date.parse(due) - 1
  const offer = (state: ReissueState, more: object = {}) =>
    offeredSteps({ plan: { state, changed: false }, due, modified: false, at: before, ...more })

  test('is no second approval of what was approved and not changed since', () => {
    expect(offer('scheduled')).not.toHaveProperty('approve')
    expect(offer('scheduled', { modified: true })).toMatchObject({ approve: 'approveAgain' })
    expect(offer('scheduled', { plan: { state: 'scheduled', changed: true } })).toMatchObject({ approve: 'approveAgain' }) // prettier-ignore
  })

  test('is no approval for a moment that is past or missing', () => {
    expect(offer('draft')).toMatchObject({ approve: 'approve', dueHolds: true })
    expect(offer('draft', { at: before + 1 })).toMatchObject({ dueHolds: false, publish: true })
    expect(offer('draft', { due: null })).toMatchObject({ dueHolds: false, publish: true })
  })

  test('is to withdraw only what is approved, under way, out or failed', () => {
    const states = reissueStates.map(({ value }) => value)
    expect(states.filter((state) => offer(state).withdraw)).toEqual([
      'scheduled',
      'publishing',
      'published',
      'failed',
    ])
  })
})

describe('the weeks of a month', () => {
  test('begin on Monday and hold the neighbours’ days', () => {
    expect(weeksOf('2040-03').map((week) => week[0])).toEqual([
      '2040-02-27',
      '2040-03-05',
      '2040-03-12',
      '2040-03-19',
      '2040-03-26',
    ])
    expect(weeksOf('2027-02').flat()).toHaveLength(28)
  })

  test('keep the day when the month is turned, or take its last', () => {
    expect(sameDayIn('2040-02', '2040-01-31')).toBe('2040-02-29')
    expect(sameDayIn('2041-02', '2041-01-31')).toBe('2041-02-28')
    expect(sameDayIn('2040-12', '2040-11-23')).toBe('2040-12-23')
  })

  test.each(['2026-13', '1899-12', '26-01', '2026-1', '3000-01', ''])(
    'are not shown of %s',
    (text) => {
      expect(isMonth(text)).toBe(false)
    },
  )
})
