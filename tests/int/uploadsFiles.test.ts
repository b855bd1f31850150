import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { png, sendPicture, type SentFile } from '../support/pictures'
import { graphql, rest, type Answer, type Person } from '../support/request'
import type { Role } from '@/access/roles'

let house: TestPayload
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
})
afterAll(() => house.close())

const send = (file: SentFile, fields?: object) => sendPicture({ as: people.editor, file, fields })

const stored = (): readonly string[] => readdirSync(house.mediaDir)

describe('addresses for the server to fetch', () => {
  /** How often somebody came to fetch, while the work was done. */
  const fetchesDuring = async (work: (url: string) => Promise<unknown>): Promise<number> => {
    let fetches = 0
    const server = createServer((_request, response) => {
      fetches += 1
      response.setHeader('Content-Type', 'image/png')
      void png().then((data) => response.end(data))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.png`)
    } finally {
      server.close()
    }
    return fetches
  }

  const form = (fields: Readonly<Record<string, unknown>>): FormData => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, JSON.stringify(value))
    return body
  }

  it.each<[string, (url: string) => Promise<Answer>]>([
    [
      'as fields',
      (url) =>
        rest('POST /media', { as: people.editor, body: { alt: 'x', filename: 'a.png', url } }),
    ],
    [
      'as fields of a form',
      (url) =>
        rest('POST /media', {
          as: people.editor,
          body: form({ _payload: { alt: 'x', filename: 'a.png', url } }),
        }),
    ],
    [
      'as a file that is elsewhere',
      (url) =>
        rest('POST /media', {
          as: people.editor,
          body: form({
            _payload: { alt: 'x' },
            file: {
              filename: 'a.png',
              mimeType: 'image/png',
              size: 9,
              url,
              clientUploadContext: { url },
            },
          }),
        }),
    ],
    [
      'in GraphQL',
      (url) =>
        graphql(
          `mutation { createMedia(data: { alt: "x", filename: "a.png", url: "${url}" }) { id } }`,
          { as: people.editor },
        ),
    ],
    [
      'to be pasted',
      (url) => rest('GET /media/paste-url', { as: people.editor, query: { src: url } }),
    ],
  ])('%s are not fetched', async (_how, attempt) => {
    // prettier-ignore
    const answers: Answer[] = []
    const before = stored()
    expect(await fetchesDuring(async (url) => answers.push(await attempt(url)))).toBe(0)
    const [{ status, body }] = answers as [Answer]
    expect(status === 200 ? body.errors?.length : status).toBeGreaterThan(0)
    expect(status).toBeLessThan(500)
    expect(stored()).toEqual(before)
  })

  it('and a picture’s own are not changed', async () => {
    const { body } = await send({ data: await png(), name: 'mine.png' })
    const id = String(body.doc!.id)
    const change = { filename: '../data/cms.db', url: 'http://127.0.0.1/x', mimeType: 'text/html' }
    await rest(`PATCH /media/${id}`, { as: people.editor, body: change })
    const found = await house.payload.findByID({ collection: 'media', id })
    expect([found.filename, found.mimeType]).toEqual(['mine.png', 'image/png'])
    expect(found.url).toBe('/api/media/file/mine.png')
  })
})

describe('files that are asked for', () => {
  const file = async (name: string, as?: Person) => {
    const { REST_GET } = await import('@payloadcms/next/routes')
    const config = (await import('@payload-config')).default
    const headers = as ? { Authorization: `JWT ${as.token}` } : undefined
    const request = new Request(`http://127.0.0.1:3000/api/media/file/${name}`, { headers })
    // Next hands over what stands between the slashes, decoded once.
    const slug = ['media', 'file', ...name.split('/').map(decode)]
    return REST_GET(config)(request, { params: Promise.resolve({ slug }) })
  }

  const decode = (part: string): string => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  }

  it('come as pictures, that run and load nothing', async () => {
    await send({ data: await png(), name: 'served.png' }, { public: true })
    const response = await file('served.png')
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  it('only when they are public', async () => {
    await send({ data: await png(), name: 'closed.png' })
    expect((await file('closed.png')).status).toBe(403)
    expect((await file('closed.png', people.viewer)).status).toBe(200)
  })

  const elsewhere = [
    '../data/cms.db',
    '..%2fdata%2fcms.db',
    '%2e%2e%2fdata%2fcms.db',
    '%2e%2e/data/cms.db',
    '..%5cdata%5ccms.db',
    '..%252fdata%252fcms.db',
    '%2fetc%2fpasswd',
    '/etc/passwd',
    'served.png%00.html',
    'served.png/../../data/cms.db',
    '..',
    '.',
    '%2e%2e',
    'C:%5cboot.ini',
    '%c0%ae%c0%ae%2fdata',
    '%',
    'nothing.png',
  ]

  it.each(elsewhere.flatMap((name) => [[name, undefined] as const, [name, 'editor'] as const]))(
    'and never others: %s for %s',
    async (name, role) => {
      const response = await file(name, role && people[role])
      expect([400, 403, 404]).toContain(response.status)
      expect(response.headers.get('content-type')).toMatch(/json/u)
    },
  )
})
