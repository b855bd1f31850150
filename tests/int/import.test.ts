import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'
import { madeArchive, madePage } from '../support/madeArchive'

let opened: TestPayload
let folder: string
let count = 0

beforeAll(async () => {
  opened = await openTestPayload()
})
afterAll(() => opened.close())
beforeEach(async () => {
  folder = path.join(opened.dataDir, `archive-${++count}`)
  await mkdir(folder, { recursive: true })
})

async function run(paths: string[], more: object = {}) {
  const { importArchive } = await import('@/import/importArchive')
  return importArchive({ payload: opened.payload, paths, ...more })
}

const codes = (result: { quarantine: readonly { file: string; code: string }[] }) =>
  Object.fromEntries(result.quarantine.map(({ file, code }) => [path.basename(file), code]))

describe('a made archive', () => {
  test('comes in as pages with layouts and items as drafts, each with its version', async () => {
    const root = await madeArchive({ folder, pages: 9, newspaper: 'first' })
    const result = await run([root])
    expect(result).toMatchObject({ files: 9, stored: 9, alreadyThere: 0, failed: 0 })
    const { docs: pages } = await opened.payload.find({
      collection: 'pages',
      where: { 'issue.newspaper': { equals: 'first' } },
      sort: 'name',
      depth: 0,
    })
    expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '1'])
    expect(pages[0]?.text).toBe(madePage(0))
    const { docs: stories } = await opened.payload.find({
      collection: 'articles',
      where: { newspaper: { equals: 'first' } },
      draft: true,
      limit: 100,
    })
    expect(stories.length).toBeGreaterThanOrEqual(30)
    expect(new Set(stories.map((story) => story._status))).toEqual(new Set(['draft']))
    expect(stories.every(({ revision, digest }) => revision === 1 && digest?.length === 64)).toBe(
      true,
    )
  })

  test('imported twice is imported once', async () => {
    const root = await madeArchive({ folder, pages: 4, newspaper: 'second' })
    await run([root])
    const before = await contents(opened.payload)
    const again = await run([root])
    expect(again).toMatchObject({ stored: 0, alreadyThere: 4, items: 0 })
    expect(await contents(opened.payload)).toEqual(before)
  })

  test('by two imports at once is stored once', async () => {
    const root = await madeArchive({ folder, pages: 30, newspaper: 'third' })
    const results = await Promise.all([run([root]), run([root])])
    const total = results.reduce((sum, { stored }) => sum + stored, 0)
    expect(total).toBe(30)
    expect(results.flatMap(({ quarantine }) => quarantine)).toEqual([])
    const { totalDocs } = await opened.payload.count({
      collection: 'pages',
      where: { 'issue.newspaper': { equals: 'third' } },
    })
    expect(totalDocs).toBe(30)
  })

  test('goes on after a stop', async () => {
    const root = await madeArchive({ folder, pages: 60, newspaper: 'fourth' })
    const stop = new AbortController()
    const first = await run([root], { signal: stop.signal, report: () => stop.abort() })
    expect(first).toMatchObject({ stopped: true, stored: 25 })
    expect(await run([root])).toMatchObject({ stopped: false, stored: 35, alreadyThere: 25 })
  })

  test('leaves what a person edited as it is', async () => {
    const { payload } = opened
    const root = await madeArchive({ folder, pages: 1, newspaper: 'fifth' })
    await run([root])
    const { docs } = await payload.find({
      collection: 'articles',
      where: { newspaper: { equals: 'fifth' } },
      draft: true,
      limit: 1,
    })
    const id = docs[0]?.id ?? ''
    await payload.update({
      collection: 'articles',
      id,
      data: { headline: '人改的标题' },
      draft: true,
    })
    await run([root])
    const after = await payload.findByID({ collection: 'articles', id, draft: true })
    expect(after.headline).toBe('人改的标题')
    expect(after.imported).toEqual(docs[0]?.imported)
  })

  test('in a dry run is read and counted, and nothing is written', async () => {
    const root = await madeArchive({ folder, pages: 3, newspaper: 'sixth' })
    const before = await contents(opened.payload)
    expect(await run([root], { dryRun: true })).toMatchObject({ id: null, stored: 3 })
    expect(await contents(opened.payload)).toEqual(before)
  })

  test('keeps the bytes as received, in whatever encoding they came', async () => {
    const place = path.join(folder, 'seventh', '1986-01-01')
    await mkdir(place, { recursive: true })
    const text = madePage(7001)
    const forms = {
      '1.txt': Buffer.from(text),
      '2.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(madePage(7002))]),
      '3.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(madePage(7003), 'utf16le')]),
      '4.txt': iconv.encode(madePage(7004), 'gb18030'),
    }
    for (const [name, bytes] of Object.entries(forms))
      await writeFile(path.join(place, name), bytes)
    expect(await run([place])).toMatchObject({ stored: 4, failed: 0 })
    const { docs } = await opened.payload.find({
      collection: 'pages',
      where: { 'issue.newspaper': { equals: 'seventh' } },
      sort: 'label',
    })
    expect(docs.map(({ encoding }) => encoding)).toEqual(['utf-8', 'utf-8', 'utf-16le', 'gb18030'])
    const { sourceFile } = await import('@/import/sources')
    for (const [i, bytes] of Object.values(forms).entries()) {
      expect(await readFile(sourceFile(docs[i]?.sha256 ?? ''))).toEqual(bytes)
      expect(docs[i]?.text).toBe(madePage(7001 + i))
    }
  })
})

describe('bad input', () => {
  test('goes into quarantine file by file with its reason, and the rest goes on', async () => {
    const place = path.join(folder, 'bad', '1987-01-01')
    await mkdir(place, { recursive: true })
    const bad: Record<string, Buffer> = {
      '2.txt': Buffer.alloc(0),
      '3.txt': Buffer.alloc(50 * 1024 * 1024, 'a'),
      '4.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 255, 254, 0, 0, 9]),
      '5.txt': Buffer.concat([
        Buffer.from(madePage(1)),
        Buffer.from([0xe4, 0xbd]),
        Buffer.from('x'),
      ]),
      '6.txt': Buffer.from('第一行\0第二行\n'),
      '7.txt': Buffer.from('长'.repeat(1_000_000)),
    }
    await writeFile(path.join(place, '1.txt'), madePage(8001))
    for (const [name, bytes] of Object.entries(bad)) await writeFile(path.join(place, name), bytes)
    const result = await run([place])
    expect(result).toMatchObject({ files: 7, stored: 1, failed: 6 })
    expect(Object.keys(codes(result)).sort()).toEqual(Object.keys(bad).sort())
    for (const { reason } of result.quarantine) expect(reason.length).toBeGreaterThan(20)
    const record = await opened.payload.findByID({ collection: 'imports', id: result.id ?? '' })
    expect(record.state).toBe('incomplete')
    expect(record.quarantine).toHaveLength(6)
    await writeFile(path.join(place, '2.txt'), madePage(8002))
    expect(await run([place])).toMatchObject({ stored: 1, alreadyThere: 1, failed: 5 })
  })

  test('a loop of folder links ends, a broken link is named', async () => {
    const root = await madeArchive({ folder, pages: 1, newspaper: 'loops' })
    await symlink(root, path.join(root, 'again'))
    await symlink(path.join(folder, 'nowhere'), path.join(root, 'gone.txt'))
    const result = await run([root])
    expect(result).toMatchObject({ files: 1, stored: 1 })
    expect(codes(result)).toEqual({ 'gone.txt': 'unreadable' })
  })

  test('a page that is there with other bytes is refused and left as it is', async () => {
    const root = await madeArchive({ folder, pages: 1, newspaper: 'taken' })
    await run([root])
    await writeFile(path.join(root, '1985-01-01', '1.txt'), madePage(9009))
    const result = await run([root])
    expect(codes(result)).toEqual({ '1.txt': 'other-bytes' })
    const { docs } = await opened.payload.find({
      collection: 'pages',
      where: { 'issue.newspaper': { equals: 'taken' } },
    })
    expect(docs.map(({ text }) => text)).toEqual([madePage(0)])
  })

  test('a newspaper.json that is no JSON stops its pages, by name, until it is mended', async () => {
    const root = await madeArchive({ folder, pages: 2, newspaper: 'broken' })
    await writeFile(path.join(root, 'newspaper.json'), '{ "title": ')
    const result = await run([root])
    expect(result).toMatchObject({ stored: 0, failed: 2 })
    expect(result.quarantine[0]?.reason).toContain('newspaper.json')
    await writeFile(path.join(root, 'newspaper.json'), '{ "title": "补好了" }')
    expect(await run([root])).toMatchObject({ stored: 2, failed: 0 })
    const paper = await opened.payload.findByID({ collection: 'newspapers', id: 'broken' })
    expect(paper.title).toBe('补好了')
  })

  test('a scan that is no picture is refused, its page is stored', async () => {
    const root = await madeArchive({ folder, pages: 1, newspaper: 'scanless' })
    await writeFile(path.join(root, '1985-01-01', '1.jpg'), 'not a picture')
    const result = await run([root])
    expect(result).toMatchObject({ stored: 1, failed: 1 })
    expect(codes(result)).toEqual({ '1.jpg': 'no-picture' })
  })

  test('a path that is not there says so', async () => {
    await expect(run([path.join(folder, 'missing')])).rejects.toThrow(/no file or folder/u)
  })
})
