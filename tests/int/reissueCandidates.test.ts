import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '@/body/toBody'
import { openContentsHouse, type ContentsHouse } from '../support/reissueContents'
import { rest } from '../support/request'

let house: ContentsHouse

beforeAll(async () => {
  house = await openContentsHouse()
})
afterAll(() => house?.close())

describe('the difference between two versions', () => {
  const difference = (item: string, from: string, to: string) =>
    rest('GET /reissues/any/contents/difference', {
      as: house.people.viewer,
      query: { item, from, to },
    })

  it('is told field by field, by characters', async () => {
    await house.item('articles/told', { text: '渡口昨日通航，两岸庆祝。' })
    const body = toBody([{ role: 'body', text: '渡口今日通航，两岸同庆祝。' }])
    await house.change('articles/told', { kicker: null, body, _status: 'published' })
    const versions = [
      await house.versionOf('articles/told', 1),
      await house.versionOf('articles/told', 2),
    ] as const
    const answer = await difference('articles/told', ...versions)
    expect(answer.body).toMatchObject({ from: { revision: 1 }, to: { revision: 2 }, form: false })
    expect(answer.body.fields).toEqual([
      { field: 'kicker', by: 'character', parts: [{ kind: 'removed', text: 'Kicker' }] },
      {
        field: 'text',
        by: 'character',
        parts: [
          { kind: 'same', text: '渡口' },
          { kind: 'removed', text: '昨' },
          { kind: 'added', text: '今' },
          { kind: 'same', text: '日通航，两岸' },
          { kind: 'added', text: '同' },
          { kind: 'same', text: '庆祝。' },
        ],
      },
    ])
  })

  it('says when only the form of the body differs', async () => {
    await house.item('articles/form', { text: 'A subhead now' })
    const body = toBody([{ role: 'subhead', text: 'A subhead now' }])
    await house.change('articles/form', { body, _status: 'published' })
    const { body: told } = await difference('articles/form', await house.versionOf('articles/form', 1), await house.versionOf('articles/form', 2)) // prettier-ignore
    expect(told).toMatchObject({ fields: [], form: true })
  })

  it('is told by line where two long texts have nothing in common, and soon', async () => {
    const made = (from: number) => Array.from({ length: 12_000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7919 + from) % 20_000))).join('') // prettier-ignore
    await house.item('articles/long', { text: made(0) })
    await house.change('articles/long', { body: toBody([{ role: 'body', text: made(9_999) }]), _status: 'published' }) // prettier-ignore
    const { body } = await difference('articles/long', await house.versionOf('articles/long', 1), await house.versionOf('articles/long', 2)) // prettier-ignore
    expect(body.fields?.[0]).toMatchObject({ field: 'text', by: 'line' })
    expect(body.fields?.[0]?.parts?.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  it('is refused for versions of other items and wrong questions', async () => {
    await house.item('articles/asked')
    await house.item('articles/other')
    const version = await house.versionOf('articles/asked', 1)
    expect((await difference('articles/other', version, version)).status).toBe(404)
    expect((await difference('users/other', version, version)).status).toBe(422)
    expect((await difference('articles', version, version)).status).toBe(422)
    expect((await difference('articles/asked', version, '')).status).toBe(422)
  })
})

describe('candidates', () => {
  const candidates = (query: Record<string, string | number>) =>
    rest('GET /reissues/candidates', { as: house.people.viewer, query })
  const keys = async (query: Record<string, string | number>) =>
    (await candidates(query)).body.items?.map(({ key }) => String(key))

  it('are what is public, found by words, title and years', async () => {
    await house.item('articles/cand-a', { date: '1951-02-01', newspaper: 'lake-news' })
    await house.item('articles/cand-b', { date: '1953-02-01', newspaper: 'lake-news' })
    await house.item('articles/cand-draft', {
      date: '1953-02-01',
      newspaper: 'lake-news',
      status: 'draft',
    })
    await house.item('articles/cand-withheld', { date: '1953-02-01', newspaper: 'lake-news' })
    await house.change('articles/cand-withheld', { stage: 'withheld', withheldReason: 'A request' })
    await house.item('articles/cand-trashed', { date: '1953-02-01', newspaper: 'lake-news' })
    await house.change('articles/cand-trashed', { deletedAt: new Date().toISOString() })
    expect(await keys({ newspaper: 'lake-news' })).toEqual(['articles/cand-b', 'articles/cand-a'])
    expect(await keys({ newspaper: 'lake-news', sort: 'oldest', q: '' })).toEqual(['articles/cand-a', 'articles/cand-b']) // prettier-ignore
    expect(await keys({ q: 'cand-a headline' })).toEqual(['articles/cand-a'])
    expect(await keys({ q: 'cand', from: '1952-01-01', to: '1953-12-31' })).toEqual(['articles/cand-b']) // prettier-ignore
    expect(await keys({ q: 'cand', collection: 'captions' })).toEqual([])
  })

  it('of an issue come whole, in the order of its pages', async () => {
    const made = { date: '1960-06-06', newspaper: 'lake-news' }
    await house.item('articles/issue-2', { ...made, page: 2 })
    await house.item('notices/issue-3', { ...made, page: 3 })
    await house.item('captions/issue-1', { ...made, page: 1 })
    for (let n = 0; n < 26; n++) await house.item(`articles/issue-more-${n}`, { ...made, page: 4 })
    const { body } = await candidates({ issue: 'lake-news-1960-06-06' })
    expect(body.items?.slice(0, 3).map(({ key }) => key)).toEqual([
      'captions/issue-1',
      'articles/issue-2',
      'notices/issue-3',
    ])
    expect([body.items?.length, body.hasMore]).toEqual([29, false])
    const first = await candidates({ from: '1960-06-06', to: '1960-06-06', page: 1 })
    const second = await candidates({ from: '1960-06-06', to: '1960-06-06', page: 2 })
    expect([first.body.items?.length, first.body.hasMore]).toEqual([25, true])
    expect([second.body.items?.length, second.body.hasMore]).toEqual([2, false])
    const all = [first, second].flatMap(({ body }) => body.items?.map(({ key }) => key) ?? [])
    expect(new Set(all).size).toBe(27)
  })

  it('of a day come from all years that the archive has', async () => {
    await house.item('articles/day-1936', { date: '1936-02-29' })
    await house.item('captions/day-1984', { date: '1984-02-29', newspaper: 'lake-news' })
    await house.item('articles/day-1984', { date: '1984-02-29' })
    await house.item('articles/day-off', { date: '1984-03-01' })
    await house.item('articles/day-draft', { date: '1988-02-29', status: 'draft' })
    expect(await keys({ day: '02-29', sort: 'oldest' })).toEqual([
      'articles/day-1936',
      'articles/day-1984',
      'captions/day-1984',
    ])
    expect(await keys({ day: '02-29', newspaper: 'lake-news' })).toEqual(['captions/day-1984'])
    expect(await keys({ day: '11-11' })).toEqual([])
    const days = await rest('GET /reissues/candidates/days', { as: house.people.viewer, query: { month: '02' } }) // prettier-ignore
    expect(days.body.days?.find(({ day }) => String(day) === '02-29')?.years).toEqual([1936, 1984])
    const paper = { month: '02', newspaper: 'ferry-post' }
    const own = await rest('GET /reissues/candidates/days', {
      as: house.people.viewer,
      query: paper,
    })
    expect(own.body.days).toEqual([{ day: '02-29', years: [1936, 1984] }])
  })

  it('refuse questions without sense', async () => {
    for (const wrong of [
      { day: '13-01' },
      { day: '2-9' },
      { from: '1987' },
      { page: 0 },
      { page: 101 },
      { collection: 'users' },
      { sort: 'best' },
      { q: 'x'.repeat(101) },
    ]) {
      // prettier-ignore
      expect([wrong, (await candidates(wrong as never)).status]).toEqual([wrong, 422])
    }
    expect((await rest('GET /reissues/candidates/days', { as: house.people.viewer, query: { month: '5' } })).status).toBe(422) // prettier-ignore
  })
})
