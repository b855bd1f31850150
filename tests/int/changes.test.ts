import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { announce } from '@/changes/announce'
import { follow, type Follower } from '@/changes/follow'
import { readChanges, readHead, record } from '@/changes/ledger'
import { gatherTags } from '@/changes/seenReads'
import { logger } from '@/logger'

let app: TestPayload
let payload: Payload

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
})
afterAll(() => app?.close())

const since = async (after: number) =>
  (await readChanges({ payload, after, limit: 1000 })).map(
    ({ action, kind, document }) => `${action} ${kind}/${document}`,
  )

const publish = (id: string) =>
  payload.update({ collection: 'articles', id, data: { stage: 'imported', _status: 'published' } })
const withdraw = (id: string) =>
  payload.update({ collection: 'articles', id, data: { _status: 'draft' } })

it('records what becomes public, changes there, and is taken back, once each', async () => {
  const id = 'told'
  await payload.create({ collection: 'articles', data: { id, headline: 'One' }, draft: true })
  await announce({ payload })
  const start = await readHead(payload)
  await publish(id)
  await announce({ payload })
  await announce({ payload })
  await payload.update({
    collection: 'articles',
    id,
    data: { headline: 'Two', _status: 'published' },
  })
  await announce({ payload })
  await payload.update({ collection: 'articles', id, data: { headline: 'Three' }, draft: true })
  await announce({ payload })
  await withdraw(id)
  await announce({ payload })
  expect(await since(start)).toEqual([
    'published articles/told',
    'changed articles/told',
    'withdrawn articles/told',
  ])
})

it('tells of a withheld, a trashed and a deleted story as of a withdrawn one', async () => {
  for (const [id, deed] of [
    ['w', { stage: 'withheld' }],
    ['t', { deletedAt: new Date().toISOString() }],
  ] as const) {
    await payload.create({
      collection: 'articles',
      data: { id, stage: 'imported', _status: 'published' },
    })
    await announce({ payload })
    const start = await readHead(payload)
    await payload.update({ collection: 'articles', id, data: deed })
    await announce({ payload })
    expect(await since(start)).toEqual([`withdrawn articles/${id}`])
  }
})

it('numbers without gaps and records nothing twice when many processes record at once', async () => {
  for (let n = 0; n < 12; n++) {
    await payload.create({
      collection: 'articles',
      data: { id: `many-${n}`, stage: 'imported', _status: 'published' },
    })
  }
  const start = await readHead(payload)
  await Promise.all([1, 2, 3, 4].map(() => announce({ payload })))
  const rows = await readChanges({ payload, after: start, limit: 1000 })
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => start + i + 1))
  expect(rows.map(({ document }) => document).sort()).toEqual(
    Array.from({ length: 12 }, (_, n) => `many-${n}`).sort(),
  )
})

it('takes the flag off once a document has settled, and leaves its time of change alone', async () => {
  const { id } = await payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Q' } }) // prettier-ignore
  const old = '2026-01-01T00:00:00.000Z'
  await payload.db.updateOne({ collection: 'newspapers', id, data: { unannounced: true, updatedAt: old } }) // prettier-ignore
  await announce({ payload })
  const after = await payload.findByID({ collection: 'newspapers', id })
  expect([after.unannounced, after.updatedAt]).toEqual([false, old])
})

it('keeps the flag of a document that was written again meanwhile', async () => {
  const id = 'busy'
  await payload.create({
    collection: 'articles',
    data: { id, stage: 'imported', _status: 'published' },
  })
  await announce({ payload })
  expect((await payload.findByID({ collection: 'articles', id })).unannounced).toBe(true)
})

it('never records what never was public', async () => {
  const start = await readHead(payload)
  const isPublic = false
  expect(await record(payload, { kind: 'articles', document: 'x', isPublic, stamp: '1' })).toBe(false) // prettier-ignore
  expect(await readHead(payload)).toBe(start)
})

it('tells a follower of this process’s changes, deletions and others’ rows', async () => {
  const heard: string[] = []
  let follower: Follower | undefined
  try {
    follower = follow({
      payload,
      logger,
      onChanges: (changes) => {
        for (const { action, document } of changes) heard.push(`${action} ${document}`)
      },
    })
    await until(() => follower!.head() >= 0 && follower!.confirmedAt() > 0)
    await payload.create({
      collection: 'articles',
      data: { id: 'mine', newspaper: 'qinghe', stage: 'imported', _status: 'published' },
    })
    await until(() => heard.includes('published mine'))
    await payload.delete({ collection: 'articles', id: 'mine' })
    await until(() => heard.includes('withdrawn mine'))
    const newest = await readChanges({ payload, after: follower.head() - 1, limit: 1 })
    expect(newest[0]?.newspaper).toBe('qinghe')
    await record(payload, { kind: 'issues', document: 'other', isPublic: true, stamp: '1' })
    await until(() => heard.includes('published other'))
    expect(heard.slice(-3)).toEqual(['published mine', 'withdrawn mine', 'published other'])
  } finally {
    await follower?.stop()
  }
})

it('gathers what an answer rests on: documents by id, and collections by filter', async () => {
  const tags = new Set<string>()
  await gatherTags(tags, async () => {
    await payload.findByID({ collection: 'articles', id: 'told', depth: 0 })
    await payload.find({ collection: 'captions', where: { id: { in: ['a', 'b'] } } })
    await payload.find({ collection: 'notices', where: { date: { equals: '1987-01-01' } } })
    await payload.find({ collection: 'newspapers', where: { id: { equals: 'qinghe' } } })
  })
  expect([...tags].sort()).toEqual(
    ['articles:told', 'captions:a', 'captions:b', 'issues', 'newspapers:qinghe', 'notices'].sort(),
  )
})

it('does not count joins that a selection leaves out', async () => {
  const readWith = async (select: Record<string, boolean>) => {
    const tags = new Set<string>()
    const where = { id: { equals: 'qinghe' } }
    await gatherTags(tags, () => payload.find({ collection: 'newspapers', where, select }))
    return [...tags].sort()
  }
  expect(await readWith({ title: true })).toEqual(['newspapers:qinghe'])
  expect(await readWith({ issues: false })).toEqual(['newspapers:qinghe'])
  expect(await readWith({ issues: true })).toEqual(['issues', 'newspapers:qinghe'])
  expect(await readWith({ title: false })).toEqual(['issues', 'newspapers:qinghe'])
})

async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; !holds(); n++) {
    if (n > 400) throw new Error('It never came.')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
