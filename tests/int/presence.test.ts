// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePeople, makePerson } from '../support/people'
import { rest, type Person } from '../support/request'
import { documentOf, importText, ownerOf, readWork, work } from '../support/workbench'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>
let colleague: Person

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
  colleague = await makePerson({
    payload: app.payload,
    role: 'viewer',
    email: 'two@people.example',
  })
  await app.payload.update({ collection: 'users', id: colleague.user.id, data: { name: '何小满' } })
})
afterAll(() => app?.close())

const tell = (page: string, as?: Person, body: unknown = {}) =>
  rest(`POST /pages/${page}/presence`, { as, body })

const rowsOf = (page: string) =>
  app.payload.db.find<{ id: string }>({ collection: 'presence', where: { page: { equals: page } } })

/** Some seconds ago, for all who were at a page. */
async function age(page: string, seconds: number): Promise<void> {
  const seenAt = new Date(Date.now() - seconds * 1000).toISOString()
  for (const { id } of (await rowsOf(page)).docs) {
    await app.payload.db.updateOne({ collection: 'presence', id, data: { seenAt } })
  }
}

test('whoever is at a page is seen there by the others until he leaves or is silent', async () => {
  const page = await importText(app, 'present')
  expect((await tell(page)).status).toBe(401)
  expect((await tell('nowhere', colleague)).status).toBe(404)
  expect((await tell(page, colleague, { line: 0 })).status).toBe(422)
  expect((await tell(page, colleague, { user: 'x' })).status).toBe(422)
  expect((await tell(page, people.corrector)).body.others).toEqual([])
  await tell(page, colleague, { line: 3, item: 'i-1' })
  await tell(page, colleague, { line: 5 })
  const others = async () => (await tell(page, people.corrector)).body.others
  expect(await others()).toEqual([
    { id: colleague.user.id, name: '何小满', line: 5, item: null, seenAt: expect.any(String) },
  ])
  expect((await rowsOf(page)).docs).toHaveLength(2)
  await tell(page, colleague, { leaving: true })
  expect(await others()).toEqual([])
  await tell(page, colleague)
  expect(await others()).toHaveLength(1)
  await age(page, 31)
  expect(await others()).toEqual([])
})

test('ten windows of one person that open at once are one person', async () => {
  const page = await importText(app, 'windows')
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => tell(page, colleague, { line: i + 1 }))) // prettier-ignore
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect((await rowsOf(page)).docs).toHaveLength(1)
})

test('rows of long ago go when somebody comes', async () => {
  const page = await importText(app, 'old')
  await tell(page, colleague)
  await age(page, 3601)
  await tell(await importText(app, 'new'), people.corrector)
  expect((await rowsOf(page)).docs).toEqual([])
})

test('what changed is told by revisions, not by words', async () => {
  const page = await importText(app, 'marks')
  const { layout } = await readWork(app, page)
  const { id, collection, headline } = await documentOf(app, page, ownerOf(layout, 1))
  const before = await tell(page, people.viewer)
  expect(before.body).toMatchObject({ revision: 1, stage: 'imported' })
  expect(before.body.items).toHaveLength(4)
  expect(before.body.items).toContainEqual({ collection, id, revision: 1, updatedAt: expect.any(String) }) // prettier-ignore
  expect(JSON.stringify(before.body)).not.toContain('图书室')
  const edits = [{ at: 'headline', was: headline, now: '改' }]
  const { body } = await rest(`POST /${collection}/${id}/words`, { as: people.corrector, body: { edits } }) // prettier-ignore
  await work({ app, id: page, as: people.corrector, operations: [{ type: 'move', lines: [9], to: 'unplaced' }] }) // prettier-ignore
  const after = await tell(page, people.viewer)
  expect(after.body.revision).toBe(2)
  expect(after.body.items).toContainEqual({ collection, id, revision: 2, updatedAt: body.item?.updatedAt }) // prettier-ignore
})
