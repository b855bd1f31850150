import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'
import { cuts } from '../support/cuts'
import { madeArchive, madePage } from '../support/madeArchive'

let opened: TestPayload
let root: string
let round = 0

beforeAll(async () => {
  opened = await openTestPayload()
  const { importArchive } = await import('@/import/importArchive')
  root = await madeArchive({ folder: opened.dataDir, pages: 18, newspaper: 'echo' })
  const other = await madeArchive({ folder: opened.dataDir, pages: 2, newspaper: 'herald' })
  await writeFile(path.join(other, '1985-01-01', '1.txt'), madePage(500))
  await writeFile(path.join(other, '1985-01-01', '2.txt'), madePage(501))
  const loose = path.join(opened.dataDir, 'loose.txt')
  await writeFile(loose, madePage(600))
  await importArchive({ payload: opened.payload, paths: [root, other, loose] })
})
afterAll(() => opened.close())

async function again(more: object = {}) {
  const { importAgain } = await import('@/import/again/importAgain')
  return importAgain({ payload: opened.payload, ...more })
}

/** A segmenter that no page was made by yet. */
const next = () => ({ propose: cuts({ sizes: [4 + (round % 3)] }), segmenter: `round ${++round}` })

async function madeBy(segmenter: string): Promise<string[]> {
  const { docs } = await opened.payload.find({
    collection: 'pages',
    where: { segmenter: { equals: segmenter } },
    ...{ limit: 0, sort: 'name', depth: 1 },
  })
  return docs.map(({ issue, label }) => `${typeof issue === 'object' ? issue.id : issue} ${label}`).sort() // prettier-ignore
}

async function redone(asked: object) {
  const one = next()
  const result = await again({ ...one, ...asked })
  return { result, pages: await madeBy(one.segmenter) }
}

describe('which pages', () => {
  test('without more, all of them', async () => {
    const { result, pages } = await redone({})
    expect(result).toMatchObject({ pages: 21, replaced: 21, failed: 0 })
    expect(pages).toHaveLength(21)
  })

  test('of one newspaper', async () => {
    const { pages } = await redone({ newspaper: 'herald' })
    expect(pages).toEqual(['herald-1985-01-01 1', 'herald-1985-01-01 2'])
  })

  test('of one day', async () => {
    const { pages } = await redone({ newspaper: 'echo', date: '1985-01-03' })
    expect(pages).toEqual(['echo-1985-01-03 1', 'echo-1985-01-03 2'])
    expect((await redone({ date: '1985-01-01' })).pages).toHaveLength(10)
  })

  test('of the files under a path, by their bytes, wherever they were placed since', async () => {
    const { pages } = await redone({ paths: [path.join(root, '1985-01-02', '3.txt')] })
    expect(pages).toEqual(['echo-1985-01-02 3'])
    const loose = [path.join(opened.dataDir, 'loose.txt')]
    expect((await redone({ paths: loose })).pages).toEqual(['unsorted loose'])
    await opened.payload.update({
      ...{ collection: 'pages', where: { label: { equals: 'loose' } } },
      data: { issue: 'herald-1985-01-01', label: '3', number: 3 },
    })
    expect((await redone({ paths: loose })).pages).toEqual(['herald-1985-01-01 3'])
    const folder = path.join(root, '1985-01-03')
    expect((await redone({ paths: [folder], newspaper: 'echo' })).pages).toHaveLength(2)
  })
})

describe('bad input', () => {
  test('a file that was never imported is refused by name, the others are made anew', async () => {
    const folder = path.join(opened.dataDir, 'some')
    await mkdir(folder)
    await copyFile(path.join(root, '1985-01-02', '3.txt'), path.join(folder, 'known.txt'))
    await writeFile(path.join(folder, 'unknown.txt'), madePage(9999))
    await writeFile(path.join(folder, 'binary.txt'), 'a\0b')
    const { result, pages } = await redone({ paths: [folder] })
    expect(pages).toEqual(['echo-1985-01-02 3'])
    expect(result).toMatchObject({ pages: 1, replaced: 1, failed: 2 })
    expect(result.quarantine.map(({ file, code }) => [path.basename(file), code])).toEqual([
      ['binary.txt', 'binary'],
      ['unknown.txt', 'not-imported'],
    ])
    expect(result.quarantine[1]?.reason).toContain('Import the file without --again first')
    const record = await opened.payload.findByID({ collection: 'imports', id: result.id ?? '' })
    expect(record).toMatchObject({ state: 'incomplete', failed: 2, stored: 1, files: 1 })
    expect(record.source).toBe(`--again ${folder}`)
  })

  test('a page of another newspaper than was asked for is not touched', async () => {
    const paths = [path.join(root, '1985-01-02', '3.txt')]
    const { result, pages } = await redone({ paths, newspaper: 'herald' })
    expect(pages).toEqual([])
    expect(result.quarantine[0]?.reason).toContain('among the pages of herald')
  })

  test.each([
    [{ newspaper: 'no-such-paper' }, /no newspaper no-such-paper\. There are: echo, herald/u],
    [{ newspaper: 'herald', date: '1999-01-01' }, /herald has no page of 1999-01-01/u],
    [{ paths: ['/no/such/folder'] }, /no file or folder \/no\/such\/folder/u],
  ])('%j is named, and nothing is written', async (asked, message) => {
    const before = await contents(opened.payload)
    const { totalDocs } = await opened.payload.count({ collection: 'imports' })
    await expect(again({ ...next(), ...asked })).rejects.toThrow(message)
    expect(await contents(opened.payload)).toEqual(before)
    expect(await opened.payload.count({ collection: 'imports' })).toEqual({ totalDocs })
  })
})

test('an empty archive has nothing to make anew', async () => {
  const { result } = await redone({ newspaper: 'unsorted' })
  expect(result).toMatchObject({ pages: 0, replaced: 0, failed: 0, stopped: false })
})

test('drafts that are saved at the same moment are there afterwards', async () => {
  const { payload } = opened
  const { docs } = await payload.find({
    ...{ collection: 'articles', limit: 12, sort: 'id', depth: 0 },
    where: { newspaper: { equals: 'echo' } },
  })
  const save = async (id: string, i: number) => {
    await new Promise((done) => setTimeout(done, i * 40))
    const data = { headline: `同时改的标题 ${i}` }
    return payload.update({ collection: 'articles', id, data, draft: true }).then(
      () => ({ id, headline: data.headline }),
      () => undefined,
    )
  }
  const [result, ...saved] = await Promise.all([
    again({ ...next(), newspaper: 'echo' }),
    ...docs.map(({ id }, i) => save(id, i)),
  ])
  expect(result.failed).toBe(0)
  for (const one of saved) {
    if (!one) continue
    const { id, headline } = one
    const now = await payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
    expect(now.headline).toBe(headline)
  }
  const { verify } = await import('@/verify/verify')
  expect((await verify({ payload })).findings).toEqual([])
})
