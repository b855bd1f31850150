import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makeArchive, secrets } from '../support/representArchive'
import { rest } from '../support/request'

let open: TestPayload
beforeAll(async () => {
  open = await openTestPayload()
  await makeArchive(open.payload)
})
afterAll(() => open.close())

const base = 'http://127.0.0.1:3000'
const fixture = (path: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures', path), 'utf8')

const items = [
  '/articles/lock',
  '/articles/eel',
  '/articles/covered',
  '/captions/bridge',
  '/captions/loose',
  '/notices/found',
] as const

describe('ninjs', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // The only schema elsewhere that it names: no answer has a map in it.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
  const isNinjs = ajv.compile(JSON.parse(fixture('ninjs/ninjs-schema_3.1.json')) as object)

  it.each(items)('of %s passes the schema of ninjs 3.1', async (path) => {
    const { status, body } = await rest(`GET ${path}/ninjs`)
    isNinjs(body)
    expect([status, isNinjs.errors ?? []]).toEqual([200, []])
    expect(isNinjs({ ...body, surprise: true })).toBe(false)
  })

  it('says what the story says, when it was printed, and what belongs to it', async () => {
    const { body } = await rest('GET /articles/lock/ninjs')
    expect(body).toMatchObject({
      uri: `${base}/stories/lock`,
      type: 'text',
      version: '3',
      contentCreated: '1931-05-16T00:00:00Z',
      pubStatus: 'usable',
      language: 'en',
      by: 'By A. Reed',
      located: 'Weirford',
      headlines: [
        { role: 'main', value: 'The lock is open' },
        { role: 'deck', value: 'After a year' },
      ],
      bodies: [
        { contentType: 'text/plain', value: '1. Water came in at six.\n\nIt rose.' },
        { contentType: 'application/xhtml+xml' },
      ],
      associations: [{ uri: `${base}/captions/bridge`, rel: 'caption', by: 'J. Ash' }],
    })
  })
})

describe('JSON-LD', () => {
  /** Nothing is fetched: every name is schema.org's. */
  const documentLoader = (url: string) => {
    expect(url).toBe('https://schema.org')
    const document = { '@context': { '@vocab': 'https://schema.org/' } }
    return Promise.resolve({ documentUrl: url, document, contextUrl: undefined as never })
  }

  it.each(items)('of %s is a NewsArticle', async (path) => {
    const { body } = await rest(`GET ${path}/jsonld`)
    const [node] = await jsonld.expand(body as object, { documentLoader: documentLoader as never })
    expect(node?.['@type']).toEqual(['https://schema.org/NewsArticle'])
    expect(node?.['https://schema.org/datePublished']).toEqual([{ '@value': '1931-05-16' }])
    expect(node?.['https://schema.org/inLanguage']).toEqual([{ '@value': 'en' }])
  })

  it('names the issue and the newspaper', async () => {
    const { body } = await rest('GET /articles/lock/jsonld')
    expect(body).toMatchObject({
      headline: 'The lock is open',
      alternativeHeadline: 'After a year',
      author: [{ name: 'By A. Reed' }],
      printPage: '2',
      isPartOf: { issueNumber: '812', isPartOf: { name: 'The Weir' } },
    })
  })
})

describe('revisions', () => {
  it('are those that were public, the newest first, each until the next', async () => {
    const { body } = await rest('GET /articles/lock/revisions')
    const revisions = body.revisions as unknown as { revision: number; until: string | null }[]
    expect(revisions.map(({ revision, until }) => [revision, until === null])).toEqual([
      [3, true],
      [1, false],
    ])
    expect(revisions[1]).toMatchObject({ permanentUrl: `${base}/stories/lock/1` })
  })

  it('keep the words that were public, with how they are cited', async () => {
    const { body } = await rest('GET /articles/lock/revisions/1', { query: { formats: 'markdown' } }) // prettier-ignore
    const day = String(body.from).slice(0, 10)
    expect(body).toMatchObject({
      headline: 'The lock opens',
      markdown: '1\\. Water came in at six.\n\nIt rose.',
      revision: 1,
      current: 3,
      permanentUrl: `${base}/stories/lock/1`,
      citation: {
        text: `By A. Reed. The lock opens[N/OL]. The Weir, 1931-05-16(2)[${day}]. ${base}/stories/lock/1.`,
        csl: { type: 'article-newspaper', version: '1', 'container-title': 'The Weir' },
      },
    })
  })

  it('are under what is covered today, and not there for drafts', async () => {
    const { body } = await rest('GET /articles/covered/revisions/1')
    expect(body.headline).toBe('Mr ██████ at the weir')
    for (const number of ['2', '4', '99', '0', '01', 'x']) {
      expect((await rest(`GET /articles/lock/revisions/${number}`)).status).toBe(404)
    }
    const notice = await rest('GET /notices/found/revisions/1')
    expect(notice.body.text).toBe('An umbrella. Ask at ████.')
  })

  it('have the fields that the item has for readers, and no more', async () => {
    for (const [path, current] of [
      ['/articles/lock', 3],
      ['/notices/found', 1],
    ] as const) {
      const item = (await rest(`GET ${path}`, { query: { depth: 0 } })).body
      const { body } = await rest(`GET ${path}/revisions/${current}`)
      const added = ['revision', 'from', 'until', 'current', 'permanentUrl', 'citation']
      expect(Object.keys(body).sort()).toEqual([...Object.keys(item), ...added].sort())
      expect(body).toMatchObject(item)
    }
  })

  it('go with the item', async () => {
    const data = { _status: 'draft' } as const
    await open.payload.update({ collection: 'articles', id: 'eel', data: data as never })
    for (const form of ['revisions', 'revisions/1', 'ninjs', 'jsonld'] as const) {
      expect([404, 410]).toContain((await rest(`GET /articles/eel/${form}`)).status)
    }
  })
})

describe('the sitemap', () => {
  const text = async (path: string) => {
    const file = path.split('/').at(-1) ?? ''
    const answer =
      path === '/sitemap.xml'
        ? await (await import('@/app/(reader)/sitemap.xml/route')).GET()
        : await (
            await import('@/app/(reader)/sitemaps/[file]/route')
          ).GET(new Request(base + path), { params: Promise.resolve({ file }) })
    return { status: answer.status, xml: await answer.text(), headers: answer.headers }
  }

  const faults = async (xml: string, schema: string) =>
    (
      await validateXML({
        xml: [{ fileName: 'sitemap.xml', contents: xml }],
        schema: [{ fileName: 'schema.xsd', contents: fixture(`sitemap/${schema}`) }],
      })
    ).errors

  const addresses = (xml: string) =>
    xml
      .split('<loc>')
      .slice(1)
      .map((rest) => rest.split('</loc>')[0] ?? '')

  it('is an index of parts, each of which is there and passes the schema', async () => {
    const index = await text('/sitemap.xml')
    expect(await faults(index.xml, 'siteindex.xsd')).toEqual([])
    const parts = addresses(index.xml)
    expect(parts).toEqual(
      ['house', 'reissues', 'weir.1931-05'].map((name) => `${base}/sitemaps/${name}.xml`),
    )
    for (const part of parts) {
      const { status, xml } = await text(new URL(part).pathname)
      expect([status, await faults(xml, 'sitemap.xsd')]).toEqual([200, []])
      expect(xml).not.toMatch(secrets)
    }
    expect(index.headers.get('cache-control')).toBe('public, no-cache')
  })

  it('has the stories that are public, and no others', async () => {
    const found = addresses((await text('/sitemaps/weir.1931-05.xml')).xml)
    expect(found).toContain(`${base}/weir/1931-05-16`)
    expect(found).toContain(`${base}/stories/lock`)
    expect(found.filter((loc) => /secret|withheld/u.test(loc))).toEqual([])
  })

  it.each(['weir.1999-01.xml', 'nothing.1931-05.xml', 'weir.1931-13.xml', 'weir.xml', 'x'])(
    'has no part %s',
    async (file) => {
      expect((await text(`/sitemaps/${file}`)).status).toBe(404)
    },
  )
})
