// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Where } from 'payload'
import { writeChange } from '@/database/writeChange'
import { toBody } from '@/body/toBody'
import { contents } from '../support/contents'
import { jumpIssue } from '../support/jumpIssue'
import { makePeople } from '../support/people'
import { rest } from '../support/request'
import { faults, importText, ownerOf, readWork, work } from '../support/workbench'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
})
afterAll(() => app?.close())

const act = (id: string, ...operations: readonly object[]) =>
  work({ app, id, as: people.corrector, operations })

/** The pages of an issue with a story that jumps from 1 to 3 and on to 4, and the story. */
async function jumping(newspaper: string) {
  const { importArchive } = await import('@/import/importArchive')
  const folder = await jumpIssue({ folder: app.dataDir, newspaper })
  await importArchive({ payload: app.payload, paths: [folder] })
  const where = { 'issue.newspaper': { equals: newspaper } }
  const { docs } = await app.payload.find({ collection: 'pages', where, depth: 0, limit: 10 })
  const pageOf = (label: string) => docs.find((page) => page.label === label)?.id ?? ''
  const story = async () => {
    const { docs: found } = await app.payload.find({
      collection: 'articles',
      where: { and: [{ newspaper: { equals: newspaper } }, { 'parts.page': { in: [pageOf('1'), pageOf('3'), pageOf('4')] } }] }, // prettier-ignore
      ...{ draft: true, depth: 0, limit: 20, sort: 'pageNumber' },
    })
    return found.filter(({ text }) => /流沙|石桥|桥栏/u.test(text ?? ''))
  }
  return { pageOf, story }
}

const partsOf = (item: { parts?: unknown } | undefined) =>
  (item?.parts as { label: string }[] | undefined)?.map(({ label }) => label)

async function linkOf(pageOf: (label: string) => string) {
  const first = (await readWork(app, pageOf('1'))).layout.items[0]
  const second = (await readWork(app, pageOf('3'))).layout.items[0]
  return { item: first?.id, to: { page: pageOf('3'), item: second?.id } }
}

test('a story over pages is parted, linked again, and both are taken back', async () => {
  const { pageOf, story } = await jumping('told')
  expect((await story()).map(partsOf)).toEqual([['1', '3', '4']])
  const [whole] = await story()
  const link = await linkOf(pageOf)
  expect(await act(pageOf('1'), { type: 'unlink', ...link })).toMatchObject({ status: 200 })
  expect((await story()).map(partsOf)).toEqual([['1'], ['3', '4']])
  expect(await faults(app)).toEqual([])
  expect(await act(pageOf('1'), { type: 'unlink', ...link })).toMatchObject({ status: 422, body: { problems: [{ code: 'notLinked' }] } }) // prettier-ignore
  const linked = await act(pageOf('1'), { type: 'link', ...link })
  expect(linked).toMatchObject({ status: 200, body: { removed: [{ collection: 'articles' }] } })
  const [again, ...others] = await story()
  expect(others).toEqual([])
  expect(again).toMatchObject({ id: whole?.id, text: whole?.text, revision: 3 })
  expect(await faults(app)).toEqual([])
  const of = linked.body.operations?.[0]?.id
  expect(await act(pageOf('1'), { type: 'undo', of })).toMatchObject({ status: 200 })
  expect((await story()).map(partsOf)).toEqual([['1'], ['3', '4']])
  const { body } = await rest(`GET /pages/${pageOf('1')}/operations`, { as: people.viewer })
  expect(body.operations?.map((row) => row.operation?.type)).toEqual(['unlink', 'link', 'unlink']) // prettier-ignore
  expect(await faults(app)).toEqual([])
})

test('a change on a later page changes the story, and does not take it away', async () => {
  const { pageOf, story } = await jumping('later')
  const page = await readWork(app, pageOf('3'))
  const [part] = page.layout.items
  const line = part?.blocks.find(({ role }) => role === 'body')?.lines[0] ?? 0
  const [before] = await story()
  expect(await act(page.id, { type: 'move', lines: [line], to: 'unplaced' })).toMatchObject({ status: 200 }) // prettier-ignore
  const [now] = await story()
  expect(now).toMatchObject({ id: before?.id, revision: 2 })
  expect((now?.text ?? '').length).toBeLessThan((before?.text ?? '').length)
  expect(partsOf(now)).toEqual(['1', '3', '4'])
  const into = page.layout.items[1]?.id
  expect(await act(page.id, { type: 'merge', item: part?.id, into })).toMatchObject({ status: 422, body: { problems: [{ code: 'story' }] } }) // prettier-ignore
  expect(await faults(app)).toEqual([])
})

test('a part that somebody corrected is not taken into another story', async () => {
  const { pageOf, story } = await jumping('corrected')
  const link = await linkOf(pageOf)
  await act(pageOf('1'), { type: 'unlink', ...link })
  const second = (await story()).find((item) => partsOf(item)?.[0] === '3')
  const body = toBody([{ role: 'body', text: '流沙很深。' }])
  await rest(`PATCH /articles/${second?.id}`, { as: people.editor, query: { draft: true }, body: { body } }) // prettier-ignore
  expect(await act(pageOf('1'), { type: 'link', ...link })).toMatchObject({ status: 422, body: { problems: [{ code: 'corrected' }] } }) // prettier-ignore
  const two = [{ type: 'link', ...link }, { type: 'accept', items: 'page' }] // prettier-ignore
  expect(await act(pageOf('1'), ...two)).toMatchObject({ status: 422, body: { problems: [{ code: 'alone' }] } }) // prettier-ignore
})

test('a continuation that is not to be had no longer waits, until that is taken back', async () => {
  const { importArchive } = await import('@/import/importArchive')
  const folder = await jumpIssue({ folder: app.dataDir, newspaper: 'lonely', pages: ['1', '2'] })
  await importArchive({ payload: app.payload, paths: [folder] })
  const waiting = async () =>
    (await rest('GET /issues/lonely-1988-03-04/jumps', { as: people.viewer })).body.total
  expect(await waiting()).toBe(1)
  const where: Where = { and: [{ 'issue.newspaper': { equals: 'lonely' } }, { label: { equals: '1' } }] } // prettier-ignore
  const { docs } = await app.payload.find({ collection: 'pages', where, depth: 0 })
  const id = docs[0]?.id ?? ''
  const item = (await readWork(app, id)).layout.items[0]?.id
  const done = await act(id, { type: 'missing', item, end: 'on', missing: true })
  expect(done.status).toBe(200)
  expect(await waiting()).toBe(0)
  await act(id, { type: 'undo', of: done.body.operations?.[0]?.id })
  expect(await waiting()).toBe(1)
})

test('a write that fails at its last row leaves nothing of itself', async () => {
  const id = await importText(app, 'whole')
  const { layout, revision } = await readWork(app, id)
  const done = await act(id, { type: 'accept', items: [ownerOf(layout, 3).id] })
  const taken = String(done.body.operations?.[0]?.id)
  const before = await contents(app.payload)
  const at = new Date().toISOString()
  const { readItems } = await import('@/workbench/store/readItems')
  const { planChange } = await import('@/workbench/plan/planChange')
  const { readPage } = await import('@/workbench/store/readPage')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user: people.admin.user }, app.payload)
  const page = await readPage({ id, req })
  if (!page) throw new Error('The page is there.')
  const { applyOperation } = await import('@/text/operations')
  const { doubtOf } = await import('@/items/doubtOf')
  const applied = applyOperation(page.layout, { type: 'merge', item: ownerOf(layout, 9).id, into: ownerOf(layout, 3).id }) // prettier-ignore
  if (!applied.ok) throw new Error(applied.reason.code)
  const stored = await readItems({ page: id, req })
  const plan = planChange({ page, now: applied.layout, stored, user: people.admin.user.id, at })
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusals))
  expect([plan.gone.length, plan.revised.length]).toEqual([1, 1])
  const row = { id: taken, page: id, revision: revision + 2, operation: {}, inverse: {}, createdAt: at, updatedAt: at } // prettier-ignore
  const values = {
    layout: applied.layout,
    doubt: doubtOf(applied.layout),
    revision: revision + 2,
    stage: plan.stage,
    updatedAt: at,
  }
  const write = (operation: string) =>
    writeChange({
      ...{ payload: app.payload, page: { id, revision: revision + 1, values } },
      ...{ ...plan, created: [{ collection: 'operations', data: { ...row, id: operation } }] },
    })
  expect(await write(taken)).toBe('conflict')
  expect(await contents(app.payload)).toEqual(before)
  expect(await faults(app)).toEqual([])
  expect(await write('another-row')).toBe('stored')
  expect(await faults(app)).toEqual([])
})
