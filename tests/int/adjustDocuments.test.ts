import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'

let opened: TestPayload
const moment = '1999-01-02T03:04:05.000Z'

beforeAll(async () => {
  opened = await openTestPayload()
  const { payload } = opened
  await payload.create({ collection: 'newspapers', data: { id: 'echo', title: 'Echo' } })
  const issue = { id: 'echo-1', newspaper: 'echo', date: '1990-01-01', edition: 'main' }
  await payload.create({ collection: 'issues', data: issue })
  await write({ documents: [{ collection: 'pages', data: page }, item('one', 0), item('two', 1)] })
})
afterAll(() => opened.close())

async function write(what: object) {
  const { writeDocuments } = await import('@/database/writeDocuments')
  return writeDocuments({ payload: opened.payload, documents: [], ...what })
}

const times = { createdAt: moment, updatedAt: moment }
const page = { id: 'p1', label: '1', issue: 'echo-1', stage: 'imported', segmenter: '1', ...times }

const item = (id: string, position: number) => ({
  collection: 'captions' as const,
  data: {
    ...{ id, position, text: '渡口', stage: 'imported', revision: 1, _status: 'draft', ...times },
    parts: [{ id: `${id}-part`, page: 'p1', label: '1', lines: '1' }],
  },
})

const adjusted = (id: string, values: object, updatedAt = moment) => ({
  ...{ collection: id === 'p1' ? 'pages' : 'captions', id, updatedAt, values },
})

async function rowOf(id: string) {
  const { docs } = await opened.payload.db.find<Record<string, unknown>>({
    collection: id === 'p1' ? 'pages' : 'captions',
    where: { id: { equals: id } },
  })
  return docs[0]
}

test('sets fields of a document and of its version, and moves no time', async () => {
  const imported = { id: 'L1', lines: [1, 2] }
  const layout = { items: [], unplaced: [1] }
  const outcome = await write({
    adjusted: [
      adjusted('p1', { layout, segmenter: '2', proposal: null }),
      adjusted('two', { position: 7, confidence: 0.25, imported }),
    ],
  })
  expect(outcome).toBe('stored')
  expect(await rowOf('p1')).toMatchObject({ layout, segmenter: '2', label: '1' })
  const two = await rowOf('two')
  expect(two).toMatchObject({ position: 7, confidence: 0.25, imported, text: '渡口' })
  expect(new Date(String(two?.updatedAt)).toISOString()).toBe(moment)
  const { docs } = await opened.payload.findVersions({
    collection: 'captions',
    where: { parent: { equals: 'two' } },
  })
  expect(docs).toHaveLength(1)
  expect(docs[0]?.version).toMatchObject({ position: 7, confidence: 0.25, imported, text: '渡口' })
  expect(await rowOf('one')).toMatchObject({ position: 0, text: '渡口' })
})

test('does nothing at all when one of the documents was changed meanwhile', async () => {
  const before = await contents(opened.payload)
  const late = adjusted('one', { position: 9 }, '2001-01-01T00:00:00.000Z')
  const [removed] = [{ collection: 'captions', id: 'two', updatedAt: moment }]
  const attempt = {
    removed: [removed],
    adjusted: [adjusted('p1', { segmenter: '3' }), late],
    documents: [item('three', 2)],
  }
  expect(await write(attempt)).toBe('conflict')
  expect(await contents(opened.payload)).toEqual(before)
})

test('nor when one of them has a draft by now', async () => {
  await opened.payload.update({
    ...{ collection: 'captions', id: 'one', data: { text: '石桥' }, draft: true },
  })
  const before = await contents(opened.payload)
  expect(await write({ adjusted: [adjusted('one', { position: 9 })] })).toBe('conflict')
  expect(await contents(opened.payload)).toEqual(before)
})
