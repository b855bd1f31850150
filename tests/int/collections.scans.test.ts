import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pictureFile } from '../access/subjects'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { rest } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
  await payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Qinghe' } })
})
afterAll(() => app?.close())

let round = 0
let issue: string
let page: string

beforeEach(async () => {
  round += 1
  issue = `issue-${round}`
  page = `page-${round}`
  const date = `1930-01-0${round}`
  await payload.create({
    collection: 'issues',
    data: { id: issue, newspaper: 'qinghe', date, edition: 'main' },
  })
  const data = { id: page, issue, label: '1', stage: 'imported' } as const
  await payload.create({ collection: 'pages', data })
})

describe('scans', () => {
  const isOpen = async (path: string) => (await rest(`GET /${path}` as 'GET /')).status === 200

  const withScan = async (): Promise<readonly [string, string]> => {
    const scan = `${issue}-scan`
    const file = await pictureFile(scan)
    await payload.create({ collection: 'media', data: { id: scan, alt: 'Page 1' }, file })
    await payload.update({ collection: 'pages', id: page, data: { scan } })
    return [`pages/${page}`, `media/${scan}`]
  }

  it('open and close with their issue, pages and pictures', async () => {
    const paths = await withScan()
    for (const scansPublic of [true, false, true]) {
      const answer = await rest(`PATCH /issues/${issue}`, {
        as: people.editor,
        body: { scansPublic },
      })
      expect(answer.status).toBe(200)
      for (const path of paths) expect([path, await isOpen(path)]).toEqual([path, scansPublic])
    }
  })

  it('are as public as the issue that their page is moved to', async () => {
    const paths = await withScan()
    await payload.update({ collection: 'issues', id: issue, data: { scansPublic: true } })
    const body = { newspaper: 'qinghe', date: '1931-01-01', pages: [{ id: page, label: '1' }] }
    expect((await rest('POST /pages/place', { as: people.editor, body })).status).toBe(200)
    for (const path of paths) expect([path, await isOpen(path)]).toEqual([path, false])
  })

  it('are named by their bytes and fetched only when they are open', async () => {
    const [, path] = await withScan()
    const { filename, sha256 } = await payload.findByID({
      collection: 'media',
      id: `${issue}-scan`,
    })
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u)
    const file = `GET /media/file/${filename}` as const
    expect((await rest(file)).status).not.toBe(200)
    expect((await rest(file, { as: people.viewer })).status).toBe(200)
    await rest(`PATCH /${path}` as 'PATCH /', { as: people.editor, body: { public: true } })
    expect((await rest(file)).status).toBe(200)
  })

  it('are pictures, and nothing that only calls itself one', async () => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ alt: 'A script' }))
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    body.set('file', new Blob([svg], { type: 'image/png' }), 'picture.png')
    const answer = await rest('POST /media', { as: people.editor, body })
    expect(answer.status).toBe(422)
  })
})
