// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Paragraph } from '@/workbench/words/types'
import { makePeople, makePerson } from '../support/people'
import { rest, type Person } from '../support/request'
import { documentOf, faults, importText, ownerOf, readWork, work } from '../support/workbench'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>
let colleague: Person

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
  colleague = await makePerson({ payload: app.payload, role: 'corrector', email: 'two@people.example' }) // prettier-ignore
})
afterAll(() => app?.close())

type Collection = 'articles' | 'captions' | 'notices'

/** The item that owns a line of a new page; line 1 is of the story with three paragraphs. */
async function itemAt(name: string, line = 1, text?: string) {
  const page = await importText(app, name, text)
  const { layout } = await readWork(app, page)
  const { id, collection, headline } = await documentOf(app, page, ownerOf(layout, line))
  return { page, id, collection, headline: headline ?? '' }
}

const read = async (collection: Collection, id: string) =>
  (await rest(`GET /${collection}/${id}`, { as: people.viewer, query: { draft: true } })).body

async function paragraphs(collection: Collection, id: string): Promise<readonly string[]> {
  const { paragraphsOf } = await import('@/workbench/words/paragraphsOf')
  return paragraphsOf((await read(collection, id)) as object).map(({ text }: Paragraph) => text)
}

type Said = { readonly collection: Collection; readonly id: string; readonly edits: readonly object[] } // prettier-ignore

const say = ({ collection, id, edits }: Said, as = people.corrector, more = {}) =>
  rest(`POST /${collection}/${id}/words`, { as, body: { edits, ...more } })

const headlineEdit = (was: string, now: string) => ({ at: 'headline', was, now })
const bodyEdit = (paragraph: number, was: string, now: string) => ({ at: 'body', paragraph, was, now }) // prettier-ignore

describe('who may', () => {
  test('change words: correctors and above', async () => {
    const { id, collection, headline } = await itemAt('who')
    const said = { collection, id, edits: [headlineEdit(headline, '新题')] }
    const path = `POST /${collection}/${id}/words` as const
    expect((await rest(path, { body: { edits: said.edits } })).status).toBe(401)
    expect((await say(said, people.viewer)).status).toBe(403)
    expect((await say({ ...said, id: 'nowhere' })).status).toBe(404)
    expect((await read(collection, id)).headline).toBe(headline)
    for (const as of [people.corrector, people.editor, people.admin]) {
      const { headline: was } = await read(collection, id)
      expect((await say({ ...said, edits: [headlineEdit(String(was), `${was}·`)] }, as)).status).toBe(200) // prettier-ignore
    }
    await app.payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
    expect((await say(said)).status).toBe(404)
  })

  test('what is no request is refused, field by field', async () => {
    const { id, collection } = await itemAt('bad')
    const edit = bodyEdit(0, 'a', 'b')
    const bad: readonly unknown[] = [
      '{',
      {},
      { edits: [] },
      { edits: [{ ...edit, at: 'stage' }] },
      { edits: [{ ...edit, at: 'text' }] },
      { edits: [{ ...edit, paragraph: -1 }] },
      { edits: [{ ...edit, paragraph: undefined }] },
      { edits: [{ ...headlineEdit('a', 'b'), paragraph: 0 }] },
      { edits: [{ ...edit, now: 'x'.repeat(40_001) }] },
      { edits: [{ ...edit, user: 'x' }] },
      { edits: [edit, { ...edit, now: 'c' }] },
      { edits: Array.from({ length: 201 }, (_, i) => bodyEdit(i, 'a', 'b')) },
    ]
    for (const body of bad) {
      const answer = await rest(`POST /${collection}/${id}/words`, { as: people.corrector, body })
      expect({ body, status: answer.status }).toEqual({ body, status: 422 })
    }
    const headline = String((await read(collection, id)).headline)
    const long = await say({ collection, id, edits: [headlineEdit(headline, '长'.repeat(501))] })
    expect(long.body.errors?.[0]?.message).toBe('headline: would be longer than 500 characters; shorten it.') // prettier-ignore
    expect((await read(collection, id)).revision).toBe(1)
  })
})

describe('a change of words', () => {
  test('is a version like one of the form, by who made it', async () => {
    const { id, collection, headline, page } = await itemAt('version')
    const [first = ''] = await paragraphs(collection, id)
    const edits = [headlineEdit(headline, '县城新开图书馆'), bodyEdit(0, first, `${first}天晴。`)]
    const answer = await say({ collection, id, edits })
    expect(answer).toMatchObject({ status: 200, body: { revision: 2, changed: 2, item: { id, headline: '县城新开图书馆', revision: 2 } } }) // prettier-ignore
    const { user } = people.corrector
    const item = await app.payload.findByID({ collection, id, draft: true, depth: 0 })
    expect(item).toMatchObject({ stage: 'corrected', editedBy: user.id, correctedBy: user.id, _status: 'draft' }) // prettier-ignore
    expect(await faults(app)).toEqual([])
    const { layout } = await readWork(app, page)
    await work({ app, id: page, as: people.corrector, operations: [{ type: 'accept', items: [ownerOf(layout, 1).id] }] }) // prettier-ignore
    expect((await paragraphs(collection, id))[0]).toBe(`${first}天晴。`)
  })

  test('of a published story stays a draft, with what is covered today', async () => {
    const { id, collection, headline } = await itemAt('public')
    expect((await rest(`POST /${collection}/${id}/publish`, { as: people.editor })).status).toBe(
      200,
    )
    await rest(`POST /${collection}/${id}/redact`, { as: people.editor, body: { spans: [{ text: '陶小溪' }] } }) // prettier-ignore
    expect((await say({ collection, id, edits: [headlineEdit(headline, '改')] })).status).toBe(200)
    expect((await rest(`GET /${collection}/${id}`)).body).toMatchObject({ headline, _status: 'published' }) // prettier-ignore
    const draft = await read(collection, id)
    expect(draft).toMatchObject({ headline: '改', _status: 'draft', redactions: [{ text: '陶小溪' }] }) // prettier-ignore
    expect((await rest(`POST /${collection}/${id}/publish`, { as: people.editor, body: { revision: draft.revision } })).status).toBe(200) // prettier-ignore
    expect((await rest(`GET /${collection}/${id}`)).body.headline).toBe('改')
    expect(await faults(app)).toEqual([])
  })

  test('sent twice is done once', async () => {
    const { id, collection, headline } = await itemAt('twice')
    const said = { collection, id, edits: [headlineEdit(headline, '一次')] }
    await say(said)
    expect(await say(said)).toMatchObject({ status: 200, body: { revision: 2, changed: 0 } })
  })

  test('of a notice’s lines and contacts', async () => {
    const { id, collection } = await itemAt('notice', 17)
    expect(collection).toBe('notices')
    const [line = ''] = await paragraphs(collection, id)
    const edits = [
      { at: 'text', paragraph: 0, was: line, now: `${line}\n另行公告。` },
      { at: 'contacts', was: '2234', now: '2234\n2235' },
    ]
    expect(await say({ collection, id, edits })).toMatchObject({ status: 200 })
    expect(await read(collection, id)).toMatchObject({
      text: `${line}\n另行公告。`,
      contacts: [{ name: '2234' }, { name: '2235' }],
    })
    expect(await faults(app)).toEqual([])
  })
})

describe('two who change one item', () => {
  test('are merged where their words are apart, also when paragraphs moved', async () => {
    const { id, collection, headline } = await itemAt('apart')
    const [first = '', second = '', third = ''] = await paragraphs(collection, id)
    expect((await say({ collection, id, edits: [bodyEdit(0, first, `新写的一段。\n${first}`)] })).status).toBe(200) // prettier-ignore
    const late = [bodyEdit(2, third, `${third}！`), headlineEdit(headline, '另题')]
    expect((await say({ collection, id, edits: late }, colleague)).status).toBe(200)
    expect(await paragraphs(collection, id)).toEqual(['新写的一段。', first, second, `${third}！`])
    expect(await read(collection, id)).toMatchObject({ headline: '另题', correctedBy: colleague.user.id }) // prettier-ignore
  })

  test('are told where they are not, and nothing is half-written', async () => {
    const { id, collection, headline } = await itemAt('conflict')
    const [first = '', second = '', third = ''] = await paragraphs(collection, id)
    await say({
      collection,
      id,
      edits: [bodyEdit(1, second, '全都重写了。'), bodyEdit(2, third, '')],
    })
    const edits = [headlineEdit(headline, '我的题'), bodyEdit(1, second, `${second}我。`), bodyEdit(2, third, '我的'), bodyEdit(0, first, '甲')] // prettier-ignore
    const refused = await say({ collection, id, edits }, colleague, { revision: 1 })
    expect(refused).toMatchObject({
      status: 409,
      body: {
        errors: [{ code: 'conflict' }],
        item: { id, headline, revision: 2 },
        conflicts: [
          { edit: 1, at: 'body', paragraph: 1, was: second, theirs: null, yours: `${second}我。` },
          { edit: 2, at: 'body', paragraph: 2, was: third, theirs: null, yours: '我的' },
        ],
      },
    })
    expect((await read(collection, id)).headline).toBe(headline)
    const chinese = await rest(`POST /${collection}/${id}/words`, { as: colleague, body: { edits }, headers: { 'Accept-Language': 'zh' } }) // prettier-ignore
    expect(chinese.body.errors?.[0]?.message).toContain('有 2 处文字同时被别人改动')
    const mine = [edits[0] as object, bodyEdit(1, '全都重写了。', `${second}我。`)]
    expect((await say({ collection, id, edits: mine }, colleague)).status).toBe(200)
    expect(await paragraphs(collection, id)).toEqual([first, `${second}我。`])
  })

  test('fifty saves, five people at a time, are all there', async () => {
    const { id, collection } = await itemAt('fifty')
    const [first = ''] = await paragraphs(collection, id)
    const lines = Array.from({ length: 50 }, (_, i) => `第${i}段，原来的话。`)
    await say({ collection, id, edits: [bodyEdit(0, first, lines.join('\n'))] })
    const before = (await paragraphs(collection, id)).slice(0, 50)
    expect(before).toEqual(lines)
    const wanted = (i: number): string => {
      if (i % 10 === 3) return `${before[i]}\n第${i}段后加的一段。`
      return i % 10 === 7 ? '' : `${before[i]}改${i}`
    }
    const write = async (as: Person, own: readonly number[]) => {
      for (const i of own) {
        const answer = await say({ collection, id, edits: [bodyEdit(i, before[i] ?? '', wanted(i))] }, as) // prettier-ignore
        expect(answer).toMatchObject({ status: 200, body: { changed: 1 } })
      }
    }
    const who = [people.corrector, colleague, people.editor, people.admin, people.corrector]
    await Promise.all(who.map((as, n) => write(as, before.map((_, i) => i).filter((i) => i % 5 === n)))) // prettier-ignore
    const now = before.flatMap((_, i) => wanted(i).split('\n').filter(Boolean))
    expect((await paragraphs(collection, id)).slice(0, now.length)).toEqual(now)
    expect((await read(collection, id)).revision).toBe(52)
    expect(await faults(app)).toEqual([])
  })
})

describe('a form that was read before a colleague’s save', () => {
  const save = (collection: Collection, id: string, body: object) =>
    rest(`PATCH /${collection}/${id}`, { as: colleague, query: { draft: true, depth: 0 }, body })

  test('keeps what the colleague changed where its own user changed nothing', async () => {
    const { id, collection, headline } = await itemAt('form')
    const { kicker, body, credits, revision } = await read(collection, id)
    const [first = ''] = await paragraphs(collection, id)
    await say({ collection, id, edits: [bodyEdit(0, first, '同事改的一段。')] })
    const form = { headline: '表单里的题', kicker, body, credits, revision }
    expect((await save(collection, id, form)).status).toBe(200)
    expect((await paragraphs(collection, id))[0]).toBe('同事改的一段。')
    expect(await read(collection, id)).toMatchObject({ headline: '表单里的题', revision: 3 })
    expect((await save(collection, id, { headline })).status).toBe(200)
  })

  test('is refused where both changed a field, and says which', async () => {
    const { id, collection, headline } = await itemAt('refused')
    await say({ collection, id, edits: [headlineEdit(headline, '同事的题')] })
    const refused = await save(collection, id, { headline: '我的题', revision: 1 })
    expect(refused.status).toBe(409)
    expect(refused.body.errors?.[0]).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Somebody changed headline meanwhile'),
    })
    expect(await read(collection, id)).toMatchObject({ headline: '同事的题', revision: 2 })
    expect((await save(collection, id, { headline: '我的题', revision: 2 })).status).toBe(200)
  })
})
