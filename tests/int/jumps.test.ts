import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'
import { jumpIssue } from '../support/jumpIssue'

let opened: TestPayload

beforeAll(async () => {
  opened = await openTestPayload()
})
afterAll(() => opened.close())

async function run(paths: string[], more: object = {}) {
  const { importArchive } = await import('@/import/importArchive')
  return importArchive({ payload: opened.payload, paths, ...more })
}

async function join(issue: string, more: object = {}) {
  const { joinJumps } = await import('@/jumps/joinJumps')
  return joinJumps({ payload: opened.payload, issue, ...more })
}

async function faults() {
  const { verify } = await import('@/verify/verify')
  return (await verify({ payload: opened.payload })).findings
}

/** The articles of the story, the one that stands on the earliest page first. */
async function story(newspaper: string) {
  const { docs } = await opened.payload.find({
    collection: 'articles',
    where: { and: [{ newspaper: { equals: newspaper } }, { headline: { equals: '石桥合龙记' } }] },
    sort: 'pageNumber',
    limit: 0,
    depth: 0,
  })
  return docs
}

const pagesOf = (parts: unknown) =>
  (parts as { label: string }[] | undefined)?.map(({ label }) => label)

describe('a story that jumps twice', () => {
  test('is one article with three parts after the import', async () => {
    const result = await run([await jumpIssue({ folder: opened.dataDir, newspaper: 'one' })])
    expect(result).toMatchObject({ stored: 4, joined: 1, failed: 0 })
    const [article, ...others] = await story('one')
    expect(others).toEqual([])
    expect(pagesOf(article?.parts)).toEqual(['1', '3', '4'])
    expect(article).toMatchObject({ pageNumber: 1, revision: 1, stage: 'imported' })
    expect(article?.credits?.map(({ name }) => name)).toEqual(['陶小溪'])
    expect(await faults()).toEqual([])
  })

  test('reads as one text: cut sentences whole, no jump line, the headline once', async () => {
    const [article] = await story('one')
    const text = article?.text?.replace(/\s/gu, '') ?? ''
    expect(text).toContain('第二年春天就斜了半尺')
    expect(text).toContain('布上织的是二十七道拱券')
    expect(text).not.toMatch(/下转|上接|石桥合龙记/u)
  })

  test('keeps what each page proposed for it', async () => {
    const [article] = await story('one')
    const { parts } = article?.imported as unknown as { parts: { page: string; lines: number[] }[] }
    expect(parts.map(({ page }) => page)).toEqual(article?.parts?.map(({ page }) => page))
    const { toRanges } = await import('@/import/toRanges')
    expect(parts.map(({ lines }) => toRanges(lines))).toEqual(
      article?.parts?.map(({ lines }) => lines),
    )
  })

  test('stays as it is when its issue is imported or joined again', async () => {
    const before = await contents(opened.payload)
    expect(await run([path.join(opened.dataDir, 'one')])).toMatchObject({ joined: 0, stored: 0 })
    expect(await join('one-1988-03-04')).toEqual({ joined: 0, parted: 0 })
    expect(await contents(opened.payload)).toEqual(before)
  })
})

describe('pages that come one after another', () => {
  const orders = [
    ['4', '3', '2', '1'],
    ['3', '1', '4', '2'],
    ['1', '4', '3', '2'],
  ]

  test.each(orders)('in the order %s %s %s %s give the same article', async (...order) => {
    const newspaper = `order-${order.join('')}`
    for (const page of order) {
      await run([await jumpIssue({ folder: opened.dataDir, newspaper, pages: [page] })])
    }
    const [article, ...others] = await story(newspaper)
    expect(others).toEqual([])
    const [whole] = await story('one')
    expect({ text: article?.text, parts: pagesOf(article?.parts) }).toEqual({
      text: whole?.text,
      parts: ['1', '3', '4'],
    })
    const { itemIdOf } = await import('@/import/ids')
    const first = (article?.imported as unknown as { id: string }).id
    expect(article?.id).toBe(itemIdOf({ page: String(article?.parts?.[0]?.page), item: first }))
    expect(await faults()).toEqual([])
  })

  test('join at the next import when the first one died before it came to that', async () => {
    const place = await jumpIssue({ folder: opened.dataDir, newspaper: 'died' })
    const { readPage } = await import('@/import/readPage')
    const { findPages } = await import('@/import/findPages')
    const { placeFinder } = await import('@/import/places')
    const { storePages } = await import('@/import/storePages')
    const { payload } = opened
    const findPlace = placeFinder({ payload, dryRun: false })
    for (const found of (await findPages({ paths: [place] })).pages) {
      const [read, where] = [await readPage(found), await findPlace(found)]
      if (!read.ok || !where.ok) throw new Error('The page cannot be read.')
      const placed = [{ page: read.page, place: where.place }]
      await storePages({ payload, placed, run: 'died', dryRun: false })
    }
    expect(await story('died')).toHaveLength(3)
    expect(await run([place])).toMatchObject({ stored: 0, joined: 1 })
    expect(await story('died')).toHaveLength(1)
  })

  test('by two imports at once join once', async () => {
    const place = await jumpIssue({ folder: opened.dataDir, newspaper: 'twice' })
    await Promise.all([run([place]), run([place])])
    expect(await story('twice')).toHaveLength(1)
    expect(await faults()).toEqual([])
  })
})

describe('what a person touched', () => {
  test('is never joined by the machine, and the other part waits', async () => {
    const { payload } = opened
    await run([await jumpIssue({ folder: opened.dataDir, newspaper: 'touched', pages: ['1'] })])
    const [first] = await story('touched')
    const change = { byline: '本报记者 陶小溪' }
    const id = first?.id ?? ''
    await payload.update({ collection: 'articles', id, data: change, draft: true })
    expect(
      await run([await jumpIssue({ folder: opened.dataDir, newspaper: 'touched' })]),
    ).toMatchObject({ joined: 1 })
    const articles = await story('touched')
    expect(articles.map(({ parts }) => pagesOf(parts))).toEqual([['1'], ['3', '4']])
    const now = await payload.findByID({ collection: 'articles', id, draft: true })
    expect(now).toMatchObject({ ...change, revision: 2 })
  })

  test('is left alone while somebody has it open', async () => {
    const { payload } = opened
    const user = await payload.create({
      collection: 'users',
      data: { email: 'open@people.example', password: 'correct horse battery', role: 'editor' },
    })
    await run([await jumpIssue({ folder: opened.dataDir, newspaper: 'open', pages: ['4'] })])
    const [last] = await story('open')
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: last?.id ?? '' },
        user: { relationTo: 'users', value: user.id },
      },
    })
    await run([await jumpIssue({ folder: opened.dataDir, newspaper: 'open' })])
    expect((await story('open')).map(({ parts }) => pagesOf(parts))).toEqual([['1', '3'], ['4']])
    await payload.delete({ collection: 'payload-locked-documents', id: lock.id })
    expect(await join('open-1988-03-04')).toEqual({ joined: 1, parted: 1 })
    expect(await story('open')).toHaveLength(1)
  })

  test('a save at the very moment of the joining wins', async () => {
    const { payload } = opened
    await run([await jumpIssue({ folder: opened.dataDir, newspaper: 'moment', pages: ['1', '2'] })])
    const [first] = await story('moment')
    const { writeDocuments } = await import('@/database/writeDocuments')
    const old = {
      collection: 'articles' as const,
      id: first?.id ?? '',
      updatedAt: first?.updatedAt ?? '',
    }
    const data = { headline: '人改的标题' }
    await payload.update({ collection: 'articles', id: old.id, data, draft: true })
    expect(await writeDocuments({ payload, documents: [], removed: [old] })).toBe('conflict')
    const now = await payload.findByID({ collection: 'articles', id: old.id, draft: true })
    expect(now.headline).toBe('人改的标题')
  })
})

test('the sample’s stories that jump are each one article', async () => {
  const sample = path.resolve(import.meta.dirname, '../../sample/archive')
  await run([sample])
  const { docs } = await opened.payload.find({
    collection: 'articles',
    where: { newspaper: { in: ['lingdu-bao', 'marlhaven-packet'] } },
    limit: 0,
    depth: 0,
  })
  const saying = (words: string) => docs.filter(({ text }) => text?.includes(words))
  for (const [first, last, pages] of [
    ['最后一段重36吨的钢梁', '这个弯就叫“樟树弯”', ['1', '3']],
    ['the question of the jackdaws', 'the eldest having been hatched', ['1', '2']],
  ] as const) {
    expect(saying(first).map(({ id }) => id)).toEqual(saying(last).map(({ id }) => id))
    expect(saying(first).map(({ parts }) => pagesOf(parts))).toEqual([pages])
  }
})
