// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBody } from '@/body/toBody'
import { makePeople } from '../support/people'
import { rest } from '../support/request'
import { documentOf, faults, importText, ownerOf, readWork, work } from '../support/workbench'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
})
afterAll(() => app?.close())

const leaveOut = (line: number) => ({ type: 'move', lines: [line], to: 'unplaced' })

const act = (id: string, ...operations: readonly object[]) =>
  work({ app, id, as: people.corrector, operations })

const log = async (id: string) =>
  (await rest(`GET /pages/${id}/operations`, { as: people.viewer })).body

async function correct(id: string, data: object) {
  const answer = await rest(`PATCH /articles/${id}`, { as: people.editor, query: { draft: true }, body: data }) // prettier-ignore
  expect(answer.status).toBe(200)
}

describe('hand corrections', () => {
  const fixed = '图书室有四层书架，一层放农书。'

  async function corrected(name: string) {
    const id = await importText(app, name)
    const { layout } = await readWork(app, id)
    const article = await documentOf(app, id, ownerOf(layout, 5))
    const { imported } = article as unknown as { imported: { paragraphs: { role: 'body'; text: string }[] } } // prettier-ignore
    const paragraphs = imported.paragraphs.map((one, i) =>
      i === 1 ? { ...one, text: fixed } : one,
    )
    await correct(article.id, { headline: '县城东街新开图书室', body: toBody(paragraphs) })
    return { id, layout, article: article.id }
  }

  const elsewhere: readonly (readonly [string, object])[] = [
    ['move', { type: 'move', lines: [11], to: 'unplaced' }],
    ['move from it', leaveOut(7)],
    ['make', { type: 'make', lines: [7], kind: 'notice' }],
    ['role', { type: 'role', lines: [7], role: 'deck' }],
    ['split', { type: 'split', item: 'L1', at: { line: 7 } }],
    ['merge', { type: 'merge', item: 'L9', into: 'L1' }],
    ['join', { type: 'join', lines: [11, 9] }],
    ['break', { type: 'break', at: { line: 7, start: 6 } }],
    ['moveItem', { type: 'moveItem', item: 'L9', before: 'L1' }],
    ['moveBlock', { type: 'moveBlock', block: { line: 7 }, before: { line: 3 } }],
    ['kind', { type: 'kind', item: 'L9', kind: 'notice' }],
    ['accept', { type: 'accept', items: 'page' }],
    ['missing', { type: 'missing', item: 'L9', end: 'on', missing: true }],
  ]
  test.each(elsewhere)('%s elsewhere leaves them as they are', async (name, operation) => {
    const { id, article } = await corrected(`stay-${name.replaceAll(' ', '-').toLowerCase()}`)
    const answer = await act(id, operation)
    if (name !== 'join') expect(answer).toMatchObject({ status: 200, body: { displaced: [] } })
    const now = await app.payload.findByID({ collection: 'articles', id: article, draft: true })
    expect(now.headline).toBe('县城东街新开图书室')
    expect(now.text).toContain(fixed)
    expect(now.stage).toBe('corrected')
  })

  test('go along with their paragraph to another item', async () => {
    const { id, layout } = await corrected('along')
    await act(id, { type: 'split', item: ownerOf(layout, 5).id, at: { line: 5 } })
    const { layout: now } = await readWork(app, id)
    expect((await documentOf(app, id, ownerOf(now, 5))).text).toContain(fixed)
    expect((await documentOf(app, id, ownerOf(now, 3))).text).not.toContain(fixed)
  })

  test('are shown as a difference where their lines changed, in the answer and in the log', async () => {
    const { id, article } = await corrected('shown')
    const { body } = await act(id, { type: 'join', lines: [5, 7] })
    const difference = {
      ...{ collection: 'articles', id: article, field: 'text', corrected: fixed },
      was: '图书室有三层书架，一层放农书，二层放小说，三层留给孩子们的画册。',
      now: expect.stringMatching(/^图书室有三层.*住处。$/u),
    }
    expect(body.displaced).toEqual([difference])
    expect((await log(id)).operations?.[0]?.displaced).toEqual([difference])
    const now = await app.payload.findByID({ collection: 'articles', id: article, draft: true })
    expect(now.text).toContain('图书室有三层')
    expect(now.headline).toBe('县城东街新开图书室')
  })

  test('keep their item: it is not merged away, nor made another kind, without a word', async () => {
    const { id } = await corrected('kept')
    for (const operation of [
      { type: 'merge', item: 'L1', into: 'L9' },
      { type: 'kind', item: 'L1', kind: 'notice' },
      { type: 'move', lines: [1, 3, 5, 7], to: 'unplaced' },
    ]) {
      const answer = await act(id, operation)
      expect(answer).toMatchObject({ status: 422, body: { problems: [{ code: 'corrected' }] } })
      expect(answer.body.errors?.[0]?.message).toContain('somebody corrected it')
    }
    expect((await readWork(app, id)).revision).toBe(1)
  })
})

test('a released item is not taken away; a changed one gets a draft over what readers have', async () => {
  const id = await importText(app, 'released')
  const { layout } = await readWork(app, id)
  const article = await documentOf(app, id, ownerOf(layout, 5))
  expect((await rest(`POST /articles/${article.id}/publish`, { as: people.editor })).status).toBe(200) // prettier-ignore
  const merge = { type: 'merge', item: 'L1', into: 'L9' }
  expect(await act(id, merge)).toMatchObject({ status: 422, body: { problems: [{ code: 'released' }] } }) // prettier-ignore
  expect((await act(id, leaveOut(7))).status).toBe(200)
  const reader = await rest(`GET /articles/${article.id}`)
  expect(reader.body.text).toContain('借书不用押金')
  const draft = await documentOf(app, id, ownerOf(layout, 5))
  expect(draft.text).not.toContain('借书不用押金')
  expect((await rest(`POST /articles/${article.id}/publish`, { as: people.editor })).status).toBe(200) // prettier-ignore
  expect((await rest(`GET /articles/${article.id}`)).body.text).not.toContain('借书不用押金')
  expect(await faults(app)).toEqual([])
})

test('an old version that comes back brings its words, and not the lines that it had', async () => {
  const id = await importText(app, 'old')
  const { layout } = await readWork(app, id)
  const article = await documentOf(app, id, ownerOf(layout, 5))
  expect((await act(id, leaveOut(7))).status).toBe(200)
  const { docs } = await app.payload.findVersions({ collection: 'articles', where: { and: [{ parent: { equals: article.id } }, { 'version.revision': { equals: 1 } }] } }) // prettier-ignore
  const old = docs[0]?.id
  const back = await rest(`POST /articles/versions/${old}`, { as: people.editor, query: { draft: true } }) // prettier-ignore
  expect(back.status).toBe(200)
  const now = await documentOf(app, id, ownerOf(layout, 5))
  expect(now.text).toContain('借书不用押金')
  expect(now).toMatchObject({ parts: [{ lines: '1,3,5' }], imported: { lines: [1, 3, 5] } })
  expect((await act(id, { type: 'role', lines: [5], role: 'deck' })).status).toBe(200)
  expect((await documentOf(app, id, ownerOf(layout, 5))).text).toContain('借书不用押金')
  expect(await faults(app)).toEqual([])
})
