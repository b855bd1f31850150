// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople } from '../support/people'
import { rest, type Json } from '../support/request'
import { documentOf, importText, ownerOf, readWork, work } from '../support/workbench'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
  await app.payload.update({ collection: 'users', id: people.editor.user.id, data: { name: '何小满' } }) // prettier-ignore
})
afterAll(() => app?.close())

test('the history of an item says who did what to it, and what readers see', async () => {
  const page = await importText(app, 'history')
  const { layout } = await readWork(app, page)
  const { id, collection, headline } = await documentOf(app, page, ownerOf(layout, 1))
  const path = `/${collection}/${id}` as const
  const history = async (query = {}) => (await rest(`GET ${path}/history`, { as: people.viewer, query })).body // prettier-ignore
  const words = (was: unknown, now: string) =>
    rest(`POST ${path}/words`, { as: people.corrector, body: { edits: [{ at: 'headline', was, now }] } }) // prettier-ignore
  await words(headline, '新题')
  await work({ app, id: page, as: people.corrector, operations: [{ type: 'move', lines: [7], to: 'unplaced' }] }) // prettier-ignore
  expect((await rest(`POST ${path}/publish`, { as: people.editor })).status).toBe(200)
  await words('新题', '又一题')
  const [, , , words2] = (await history()).versions as unknown as readonly Json[]
  expect((await rest(`POST /${collection}/versions/${words2?.id}`, { as: people.editor, query: { draft: true } })).status).toBe(200) // prettier-ignore

  const { versions, ...standing } = await history()
  expect(standing).toEqual({ revision: 6, publicRevision: 4, next: null })
  const told = versions?.map(({ revision, deed, by, published }) => [Number(revision), String(deed), by?.id ?? null, published]) // prettier-ignore
  const { corrector, editor } = people
  expect(told).toEqual([
    [6, 'restored', editor.user.id, false],
    [5, 'words', corrector.user.id, false],
    [4, 'published', editor.user.id, true],
    [3, 'layout', corrector.user.id, false],
    [2, 'words', corrector.user.id, false],
    [1, 'imported', null, false],
  ])
  expect(versions?.[0]).toMatchObject({
    restored: 2,
    by: { name: '何小满' },
    fields: ['headline', 'body'],
  })
  expect(JSON.stringify(versions)).not.toContain('图书室')

  const first = await history({ limit: 4 })
  expect(first.next).toBe(3)
  const second = await history({ limit: 4, before: 3 })
  expect([...(first.versions ?? []), ...(second.versions ?? [])]).toEqual(versions)
  expect((await rest(`GET ${path}/history`)).status).toBe(401)
  expect((await rest(`GET /${collection}/nowhere/history`, { as: people.viewer })).status).toBe(404)
  expect((await rest(`GET ${path}/history`, { as: people.viewer, query: { limit: 101 } })).status).toBe(422) // prettier-ignore
})
