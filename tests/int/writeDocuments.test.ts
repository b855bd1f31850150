import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'

let test1: TestPayload
beforeAll(async () => {
  test1 = await openTestPayload()
})
afterAll(() => test1.close())

const moment = '1999-01-02T03:04:05.000Z'

async function prepare() {
  const { payload } = test1
  await payload.create({ collection: 'newspapers', data: { id: 'echo', title: 'Echo' } })
  const data = { id: 'echo-1', newspaper: 'echo', date: '1990-01-01', edition: 'main' }
  await payload.create({ collection: 'issues', data })
}

const stripped = (doc: Record<string, unknown>, id: string) =>
  JSON.parse(
    JSON.stringify(doc, (key, value: unknown) =>
      ['createdAt', 'updatedAt'].includes(key) || value === null || value === undefined
        ? undefined
        : value === id || value === `${id}-row`
          ? 'ID'
          : value,
    ),
  )

test('stores an article exactly as payload.create does, its first version too', async () => {
  const { payload } = test1
  await prepare()
  const { toBody } = await import('@/body/toBody')
  const { digest } = await import('@/items/digest')
  const { writeDocuments } = await import('@/database/writeDocuments')
  const said = {
    headline: '新桥通车',
    kicker: '两岸相望三十年',
    body: toBody([
      { role: 'body', text: '本报讯 新桥昨日通车。' },
      { role: 'subhead', text: '从此不用等渡船' },
    ]),
    kind: 'news' as const,
    newspaper: 'echo',
    issue: 'echo-1',
    date: '1990-01-01',
    pageNumber: 1,
    position: 0,
    parts: [],
    stage: 'imported' as const,
    confidence: 0.5,
    waiting: 0,
    imported: { headline: '新桥通车' },
    _status: 'draft' as const,
  }
  const credits = (id: string) => [{ id: `${id}-row`, name: '沈又青' }]
  await payload.create({
    collection: 'articles',
    data: { id: 'one', ...said, credits: credits('one') },
    draft: true,
    context: { importing: true },
  })
  const data = {
    id: 'two',
    ...said,
    credits: credits('two'),
    revision: 1,
    createdAt: moment,
    updatedAt: moment,
  }
  const outcome = await writeDocuments({
    payload,
    documents: [{ collection: 'articles', data: { ...data, digest: digest(data) } }],
  })
  expect(outcome).toBe('stored')
  const main = async (id: string) => {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: 'articles',
      where: { id: { equals: id } },
    })
    return stripped(docs[0] ?? {}, id)
  }
  expect(await main('two')).toEqual(await main('one'))
  const version = async (id: string) => {
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
    expect(docs).toHaveLength(1)
    const rest = { ...(docs[0] as unknown as Record<string, unknown>), id: undefined }
    return stripped(rest, id)
  }
  expect(await version('two')).toEqual(await version('one'))
  const found = await payload.findByID({ collection: 'articles', id: 'two', draft: true })
  expect(new Date(found.createdAt).toISOString()).toBe(moment)
})

test('writes nothing at all when one of the documents is there already', async () => {
  const { payload } = test1
  const { writeDocuments } = await import('@/database/writeDocuments')
  const page = (id: string, label: string) => ({
    collection: 'pages' as const,
    data: { id, label, issue: 'echo-1', stage: 'imported', createdAt: moment, updatedAt: moment },
  })
  expect(await writeDocuments({ payload, documents: [page('p1', '1')] })).toBe('stored')
  const again = await writeDocuments({ payload, documents: [page('p2', '2'), page('p3', '1')] })
  expect(again).toBe('conflict')
  const { totalDocs } = await payload.count({ collection: 'pages' })
  expect(totalDocs).toBe(1)
})
