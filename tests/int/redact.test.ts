import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toBody } from '@/body/toBody'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { graphql, rest } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>

/** Stands in every field of the story below, and in every one of its versions. */
const name = '石守田'

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
  const newspaper = 'lingdu-bao'
  await payload.create({ collection: 'newspapers', data: { id: newspaper, title: '凌渡报' } })
  const issue = { id: 'issue-1', newspaper, date: '1987-10-16', edition: 'main' }
  await payload.create({ collection: 'issues', data: issue })
  const story = {
    id: 'story',
    kicker: `船工${name}`,
    headline: `访${name}`,
    deck: `${name}答问`,
    byline: name,
    dateline: `${name}电`,
    credits: [{ name }, { name: '刘一舟' }],
    body: toBody([
      { role: 'subhead', text: `${name}其人` },
      { role: 'body', text: `船工石守` },
      { role: 'body', text: `田说，水退了。` },
    ]),
    newspaper,
    issue: issue.id,
    date: issue.date,
    parts: [{ label: '1', lines: '1-9' }],
    stage: 'verified',
    _status: 'published',
  }
  await payload.create({ collection: 'articles', data: story as never })
  const deck = `${name}再答问`
  await payload.update({ collection: 'articles', id: 'story', data: { deck } })
  const caption = { id: 'caption', text: `${name}在船头。`, article: 'story', credits: [{ name }] }
  const notice = { id: 'notice', headline: name, text: `寻${name}，电话1388，夜间找${name}1388。`, contacts: [{ name: '1388' }] } // prettier-ignore
  const out = { stage: 'verified', _status: 'published', newspaper, issue: issue.id } as const
  await payload.create({ collection: 'captions', data: { ...caption, ...out } })
  await payload.create({ collection: 'notices', data: { ...notice, ...out } })
})
afterAll(() => app?.close())

type Kind = 'articles' | 'captions' | 'notices'

const ids: Readonly<Record<Kind, string>> = { articles: 'story', captions: 'caption', notices: 'notice' } // prettier-ignore

const redact = (kind: Kind, spans: readonly object[], as = people.editor) =>
  rest(`POST /${kind}/${ids[kind]}/redact`, { as, body: { spans } })

/** Everything that readers are told of these items, as text. */
async function publicWords(): Promise<string> {
  const asked = [
    ...['/articles/story', '/captions/caption', '/notices/notice', '/articles', '/captions'],
    '/issues/issue-1',
  ] as const
  const answers: unknown[] = []
  for (const path of asked) {
    answers.push(await rest(`GET /${path.slice(1)}`, { query: { depth: 2 } }))
  }
  for (const field of [
    'headline',
    'text',
    'body',
    'deck',
    'credits',
    'byline',
    'dateline',
    'kicker',
  ]) {
    answers.push(await rest('GET /articles/story', { query: { [`select[${field}]`]: true } }))
  }
  answers.push(await rest('GET /captions', { query: { 'select[text]': true } }))
  answers.push(await rest('GET /notices', { query: { 'select[text]': true } }))
  answers.push(
    await graphql(
      '{ Article(id: "story") { headline deck text body credits { name } } Captions { docs { text article { headline deck } } } Notice(id: "notice") { headline text } Issue(id: "issue-1") { articles { docs { headline kicker } } } }',
    ),
  )
  return JSON.stringify(answers).replaceAll(/\s/gu, '')
}

describe('redacting', () => {
  it('covers the words at once, in every field, form and way to ask, and adds no version', async () => {
    expect(await publicWords()).toContain(name)
    for (const kind of Object.keys(ids) as Kind[]) {
      const answer = await redact(kind, [{ text: name, reason: 'A request' }])
      expect([kind, answer.status]).toEqual([kind, 200])
    }
    const words = await publicWords()
    expect(words).not.toContain(name)
    expect(words).not.toMatch(/redactions|Arequest|1388/u)
    expect(words).toContain('水退了')
    const { body } = await rest('GET /articles/story')
    expect([body.headline, body.text]).toEqual(['访███', '███其人\n\n船工██\n\n█说，水退了。'])
    expect(body.credits?.map((one) => one.name)).toEqual(['███', '刘一舟'])
    const { totalDocs } = await payload.countVersions({ collection: 'articles' })
    expect(totalDocs).toBe(2)
  })

  it('keeps the words, their rows and their seals in the archive, where the staff sees them', async () => {
    const { body } = await rest('GET /articles/story', { as: people.viewer })
    expect([body.headline, body.redactions?.[0]?.text]).toEqual([`访${name}`, name])
    const stored = await payload.db.findVersions<Record<string, unknown>>({
      collection: 'articles',
      where: { parent: { equals: 'story' } },
    })
    for (const { version } of stored.docs) {
      expect(version.headline).toBe(`访${name}`)
      expect(version.credits).toHaveLength(2)
      expect(version.parts).toHaveLength(1)
      expect(version.redactions).toMatchObject([{ text: name, reason: 'A request' }])
    }
    expect(stored.docs.filter(({ latest }) => latest)).toHaveLength(1)
  })

  it('holds for a version that is restored, and for a save from a form that was open before', async () => {
    const { docs } = await payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: 'story' } }, { 'version.revision': { equals: 1 } }] },
    })
    const query = { draft: true }
    const open = { deck: `${name}三答问`, redactions: [] }
    for (const asked of [
      () => rest(`POST /articles/versions/${String(docs[0]?.id)}`, { as: people.editor }),
      () => rest('PATCH /articles/story', { as: people.corrector, query, body: open }),
      () => rest('PATCH /articles/story', { as: people.editor, body: { ...open, _status: 'published' } }), // prettier-ignore
    ]) {
      expect((await asked()).status).toBe(200)
    }
    expect((await rest('GET /articles/story')).body.deck).toBe('███三答问')
  })

  it('holds for a copy', async () => {
    const { body } = await rest('POST /articles/story/duplicate', {
      as: people.corrector,
      query: { draft: true },
    })
    const id = String(body.doc?.id)
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    expect((await rest(`GET /articles/${id}`)).body.headline).toBe('访███')
    await payload.delete({ collection: 'articles', id })
  })

  it('tells the staff what is covered, where, by whom and when', async () => {
    const { body } = await rest('GET /articles/story/release', { as: people.viewer })
    expect(body.redactions).toMatchObject([{ text: name, reason: 'A request', places: 8, by: 'editor' }]) // prettier-ignore
    expect(Number.isNaN(Date.parse(String(body.redactions?.[0]?.at)))).toBe(false)
  })

  it('is told in the ledger', async () => {
    const last = async () =>
      (await payload.find({ collection: 'ledger', sort: '-id', limit: 1 })).docs[0]
    const before = (await last())?.seq ?? 0
    await redact('captions', [{ text: name }, { text: '船头' }])
    const row = await last()
    expect([row?.document, row?.action, (row?.seq ?? 0) > before]).toEqual(['caption', 'changed', true]) // prettier-ignore
  })

  it('refuses words that stand nowhere, and what is no words', async () => {
    for (const text of ['王大明', '', '  ', '█石']) {
      expect([text, (await redact('articles', [{ text }])).status]).toEqual([text, 422])
    }
    expect(await publicWords()).not.toContain(name)
  })

  it('of a contact beside a covered word leaves neither', async () => {
    await redact('notices', [{ text: `${name}1388` }, { text: name }])
    const { body } = await rest('GET /notices/notice')
    expect(body.text).toBe('寻███，电话████，夜间找███████。')
  })

  it('is taken back by the list that leaves it out', async () => {
    expect((await redact('articles', [])).status).toBe(200)
    expect((await rest('GET /articles/story')).body.headline).toBe(`访${name}`)
    const { docs } = await payload.find({
      collection: 'corrections',
      where: { 'item.value': { equals: 'story' } },
    })
    expect(docs.map(({ wrong, revertedAt }) => [wrong, Boolean(revertedAt)])).toEqual([
      [name, true],
    ])
  })
})
