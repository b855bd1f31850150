import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
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

describe('loose files', () => {
  test('wait in unsorted under their own names; two of one name are two pages', async () => {
    await mkdir(path.join(folder, 'a'))
    await mkdir(path.join(folder, 'b'))
    await writeFile(path.join(folder, 'a', 'scan_007.txt'), madePage(5001))
    await writeFile(path.join(folder, 'b', 'scan_007.txt'), madePage(5002))
    await writeFile(path.join(folder, 'b', 'copy.txt'), madePage(5001))
    const result = await run([folder])
    expect(result).toMatchObject({ stored: 2, alreadyThere: 1 })
    const { docs } = await opened.payload.find({
      collection: 'pages',
      where: { issue: { equals: 'unsorted' } },
      sort: 'label',
      depth: 0,
    })
    expect(docs).toHaveLength(2)
    expect(docs[0]?.label).toBe('scan_007')
    expect(docs[1]?.label).toMatch(/^scan_007 [0-9a-f]{8}$/u)
  })

  test('take the newspaper and date that the command gives', async () => {
    await writeFile(path.join(folder, '3.txt'), madePage(5003))
    await run([folder], { newspaper: 'given', date: '1990-02-03' })
    const issue = await opened.payload.findByID({ collection: 'issues', id: 'given-1990-02-03' })
    expect(issue.date).toBe('1990-02-03')
  })
})

describe('taking an import back', () => {
  test('removes what nobody touched, keeps a page that somebody edited, and says so', async () => {
    const { payload } = opened
    const { removeImported } = await import('@/import/removeImported')
    const root = await madeArchive({ folder, pages: 2, newspaper: 'undone' })
    await run([root], { run: 'undo-me' })
    const find = async () =>
      (await payload.find({ collection: 'pages', where: { importRun: { equals: 'undo-me' } }, sort: 'label', depth: 0 })).docs // prettier-ignore
    const [first] = await find()
    const { docs } = await payload.find({
      collection: 'articles',
      where: { 'parts.page': { equals: first?.id } },
      draft: true,
      limit: 1,
    })
    const user = await payload.create({
      collection: 'users',
      data: { email: 'undo@example.org', password: 'long enough password', role: 'editor' },
    })
    await payload.update({
      collection: 'articles',
      id: docs[0]?.id ?? '',
      data: { headline: '改过' },
      draft: true,
      user: { ...user, collection: 'users' },
    })
    await expect(removeImported({ payload, run: 'undo-me' })).rejects.toThrow(
      /1 of 2 imported pages stay/u,
    )
    expect((await find()).map(({ id }) => id)).toEqual([first?.id])
  })
})
