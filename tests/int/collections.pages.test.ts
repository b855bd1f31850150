import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
  for (const id of ['unsorted', 'qinghe']) {
    await payload.create({ collection: 'newspapers', data: { id, title: id } })
  }
})
afterAll(() => app?.close())

let round = 0
let loose: string
let ids: readonly [string, string, string]

const edition = 'main'

// Three loose pages of one issue, the first two with an article that jumps from one to the other.
beforeEach(async () => {
  round += 1
  loose = `loose-${round}`
  ids = [`${loose}-a`, `${loose}-b`, `${loose}-c`]
  const date = `1900-01-${String(round).padStart(2, '0')}`
  const data = { id: loose, newspaper: 'unsorted', date, edition }
  await payload.create({ collection: 'issues', data })
  for (const id of ids) {
    const page = { id, issue: loose, label: id, text: 'As received', stage: 'imported' } as const
    await payload.create({ collection: 'pages', data: page })
  }
  const parts = [
    { page: ids[0], label: ids[0], lines: '1-9' },
    { page: ids[1], label: ids[1], lines: '3,4' },
  ]
  const article = { id: `${loose}-story`, headline: 'First', newspaper: 'unsorted', issue: loose }
  await payload.create({
    collection: 'articles',
    data: { ...article, date, parts, _status: 'published' } as never,
  })
  const newer = { headline: 'Second' }
  await payload.update({ collection: 'articles', id: article.id, data: newer, draft: true })
})

const place = (body: object, as = people.editor) => rest('POST /pages/place', { as, body })

/** A day on which no other test places anything. */
const day = () => `1931-03-${String(round).padStart(2, '0')}`

/** Every place that is stored about this round's pages and story, its versions included. */
async function placesNow() {
  const { docs: pages } = await payload.find({
    collection: 'pages',
    where: { id: { in: [...ids] } },
    sort: 'id',
    depth: 0,
  })
  const story = `${loose}-story`
  const article = await payload.findByID({ collection: 'articles', id: story, depth: 0 })
  const { docs: versions } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: story } },
    depth: 0,
  })
  return {
    pages: pages.map(({ issue, label, number }) => ({ issue, label, number: number ?? null })),
    items: [article, ...versions.map(({ version }) => version)].map((item) => ({
      newspaper: item.newspaper,
      issue: item.issue,
      date: item.date,
      pageNumber: item.pageNumber ?? null,
      labels: item.parts?.map(({ label }) => label),
    })),
  }
}

describe('placing loose pages', () => {
  it('moves the pages and their items, all stored versions included', async () => {
    const before = await payload.findByID({ collection: 'articles', id: `${loose}-story` })
    const answer = await place({
      newspaper: 'qinghe',
      date: day(),
      pages: [
        { id: ids[0], label: '4' },
        { id: ids[1], label: 'A2' },
      ],
    })
    expect(answer).toEqual({ status: 200, body: { issue: `qinghe-${day()}`, placed: 2 } })
    const now = await placesNow()
    expect(now.pages.slice(0, 2)).toEqual([
      { issue: `qinghe-${day()}`, label: '4', number: 4 },
      { issue: `qinghe-${day()}`, label: 'A2', number: null },
    ])
    expect(now.items).toHaveLength(3)
    for (const item of now.items) {
      const labels = ['4', 'A2']
      expect(item).toEqual({
        newspaper: 'qinghe',
        issue: `qinghe-${day()}`,
        date: day(),
        pageNumber: 4,
        labels,
      })
    }
    const after = await payload.findByID({ collection: 'articles', id: `${loose}-story` })
    expect(after.headline).toBe('First')
    expect([after.revision, after.digest]).toEqual([before.revision, before.digest])
  })

  it('changes labels about within an issue', async () => {
    const pages = [
      { id: ids[0], label: ids[1] },
      { id: ids[1], label: ids[2] },
      { id: ids[2], label: ids[0] },
    ]
    const { date } = await payload.findByID({ collection: 'issues', id: loose })
    const answer = await place({ newspaper: 'unsorted', date, pages })
    expect(answer.status).toBe(200)
    const now = await placesNow()
    expect(now.pages.map(({ label }) => label)).toEqual([ids[1], ids[2], ids[0]])
    for (const { labels } of now.items) expect(labels).toEqual([ids[1], ids[2]])
  })

  it('can be said twice', async () => {
    const body = { newspaper: 'qinghe', date: day(), pages: [{ id: ids[0], label: '1' }] }
    expect((await place(body)).status).toBe(200)
    const once = await placesNow()
    expect((await place(body)).status).toBe(200)
    expect(await placesNow()).toEqual(once)
  })

  it.each([
    ['a newspaper that is not there', { newspaper: 'nowhere' }, 'nowhere'],
    [
      'a page that is not there',
      {
        pages: [
          ['a', '1'],
          ['x', '2'],
        ],
      },
      'There is no page',
    ],
    [
      'one label for two pages',
      {
        pages: [
          ['a', '1'],
          ['b', '1'],
        ],
      },
      'named twice',
    ],
    [
      'one page under two labels',
      {
        pages: [
          ['a', '1'],
          ['a', '2'],
        ],
      },
      'twice',
    ],
    [
      'a label that is taken',
      {
        pages: [
          ['a', '2'],
          ['b', 'taken'],
        ],
      },
      'already has a page taken',
    ],
    ['no page', { pages: [] }, 'pages'],
    ['no day', { date: '1931-02-30' }, 'date'],
    ['no label', { pages: [['a', '  ']] }, 'label'],
  ] as const)('refuses %s, with nothing changed', async (_, change, reason) => {
    const date = day()
    const issue = `taken-${round}`
    await payload.create({
      collection: 'issues',
      data: { id: issue, newspaper: 'qinghe', date, edition },
    })
    await payload.create({
      collection: 'pages',
      data: { id: `${issue}-page`, issue, label: 'taken', stage: 'imported' },
    })
    const before = await placesNow()
    const { pages = [['a', '1']], ...rest } = { pages: undefined, ...change }
    const named = pages.map(([id, label]) => ({ id: `${loose}-${id}`, label }))
    const answer = await place({ newspaper: 'qinghe', date, ...rest, pages: named })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.body.errors)).toContain(reason)
    expect(await placesNow()).toEqual(before)
  })

  it('is for editors', async () => {
    const body = { newspaper: 'qinghe', date: day(), pages: [{ id: ids[0], label: '1' }] }
    expect((await rest('POST /pages/place', { body })).status).toBe(401)
    for (const as of [people.viewer, people.corrector]) {
      expect((await place(body, as)).status).toBe(403)
    }
    expect((await rest('POST /pages/place', { as: people.editor, body: '{' })).status).toBe(422)
    expect((await placesNow()).pages[0]?.issue).toBe(loose)
  })
})

describe('a page', () => {
  it('keeps its source, whoever writes', async () => {
    const id = ids[0]
    const forged = { text: 'forged', sha256: 'forged', encoding: 'forged', sourceName: 'forged' }
    await payload.update({ collection: 'pages', id, data: { ...forged, section: 'News' } })
    const page = await payload.findByID({ collection: 'pages', id })
    expect(page).toMatchObject({ text: 'As received', section: 'News' })
    expect(JSON.stringify(page)).not.toContain('forged')
  })
})
