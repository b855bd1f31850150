import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { graphql, rest } from '../support/request'
import { makeArchive, secrets } from '../support/representArchive'

let open: TestPayload
beforeAll(async () => {
  open = await openTestPayload()
  await makeArchive(open.payload)
})
afterAll(() => open.close())

const base = 'http://127.0.0.1:3000'

describe('formats on request', () => {
  it('adds what is asked for, and nothing else', async () => {
    const plain = await rest('GET /articles/lock')
    expect(plain.body).not.toHaveProperty('html')
    const { body } = await rest('GET /articles/lock', { query: { formats: 'html,markdown,corrections' } }) // prettier-ignore
    expect(body.text).toBe('1. Water came in at six.\n\nIt rose.')
    expect(body.html).toBe('<p>1. Water came in at six.</p>\n<p>It rose.</p>')
    expect(body.markdown).toBe('1\\. Water came in at six.\n\nIt rose.')
    const wrong = { was: 'w', now: 'W', before: '1. ', after: 'ater came in' }
    expect(body.corrections).toContainEqual(wrong)
  })

  it('adds them to lists, of captions and notices too', async () => {
    for (const collection of ['articles', 'captions', 'notices'] as const) {
      const { body } = await rest(`GET /${collection}`, { query: { formats: 'html' } })
      expect(body.docs?.length).toBeGreaterThan(0)
      for (const doc of body.docs ?? []) expect(doc.html).toMatch(/^<p>/u)
    }
  })

  it('makes them also where “select” leaves out what they are made of', async () => {
    const query = { formats: 'html', 'select[headline]': true }
    const { body } = await rest('GET /articles/lock', { query })
    expect(body.html).toContain('Water came in')
    expect(body).not.toHaveProperty('body')
  })

  it('refuses what is no format, and too many comparisons at once', async () => {
    const wrong = await rest('GET /articles', { query: { formats: 'pdf' } })
    expect([wrong.status, wrong.body.errors?.[0]?.message]).toEqual([
      400,
      'formats: “pdf” is none of html, markdown, corrections; ask for some of these, with commas between.',
    ])
    const many = await rest('GET /articles', { query: { formats: 'corrections', limit: 50 } })
    expect(many.status).toBe(400)
  })

  it('has no correction in which a covered word stood, also one that was misread', async () => {
    const { body } = await rest('GET /articles/covered', { query: { formats: 'corrections,html,markdown' } }) // prettier-ignore
    expect(body.corrections?.map(({ now }) => String(now).trim())).toEqual(['Nobody hurt'])
    expect(JSON.stringify(body)).not.toMatch(secrets)
  })
})

describe('formats by GraphQL', () => {
  it('are made where a query selects them', async () => {
    const query = '{ Article(id: "lock") { html markdown corrections } Articles { docs { html } } }'
    const { body } = await graphql(query)
    expect(body.errors).toBeUndefined()
    expect(body.data?.Article).toMatchObject({
      html: '<p>1. Water came in at six.</p>\n<p>It rose.</p>',
      markdown: '1\\. Water came in at six.\n\nIt rose.',
    })
    expect(body.data?.Articles?.docs?.length).toBe(3)
    expect(JSON.stringify(body)).not.toMatch(secrets)
  })
})

describe('the contents of an issue', () => {
  it('has its pages in order, with their items in order and stories that jump', async () => {
    const { status, body } = await rest('GET /issues/weir-1931-05-16/contents')
    expect(status).toBe(200)
    expect(body.issue).toMatchObject({ date: '1931-05-16', url: `${base}/weir/1931-05-16` })
    const lines = body.pages?.map(({ label, items }) => [label, items?.map(({ id }) => id)])
    expect(lines).toEqual([
      ['1', ['eel', 'covered']],
      ['2', ['lock', 'bridge', 'eel']],
      ['3', ['found']],
    ])
    expect(body.pages?.[0]?.items?.[0]).toMatchObject({
      collection: 'articles',
      headline: 'An eel of five feet',
      excerpt: 'It was measured twice.',
      position: 1,
      continues: [{ page: '2' }],
      url: `${base}/stories/eel`,
      apiUrl: `${base}/api/articles/eel`,
    })
    expect(body.pages?.[1]?.items?.[2]).toMatchObject({ id: 'eel', continued: true })
    expect(body.unplaced?.map(({ id }) => id)).toEqual(['loose'])
  })

  it('is not there for an unknown issue', async () => {
    const { status, body } = await rest('GET /issues/weir-1999-01-01/contents')
    expect([status, body.errors?.[0]?.code]).toEqual([404, 'not-found'])
  })
})

describe('what nobody may see', () => {
  it.each([
    '/issues/weir-1931-05-16/contents',
    '/articles?formats=html,markdown,corrections&limit=10',
    '/notices?formats=html,markdown,corrections&limit=10',
    '/captions?formats=html,markdown,corrections&limit=10',
    '/articles/covered?formats=html,markdown,corrections',
    '/articles/covered/ninjs',
    '/articles/covered/jsonld',
    '/articles/covered/revisions',
    '/articles/covered/revisions/1?formats=html,markdown,corrections',
    '/articles/covered/revisions/2?formats=html,markdown,corrections',
    '/notices/found/ninjs',
    '/notices/found/jsonld',
    '/notices/found/revisions/1?formats=html,markdown,corrections',
  ])('is not in GET %s', async (path) => {
    const [bare = '', query] = path.split('?')
    const { status, body } = await rest(`GET ${bare as '/'}`, {
      query: Object.fromEntries(new URLSearchParams(query)),
    })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toMatch(secrets)
  })

  it('says 410 in every form of what was public and is withheld', async () => {
    for (const form of ['', '/ninjs', '/jsonld', '/revisions', '/revisions/1']) {
      const { status, body } = await rest(`GET /articles/withheld${form}`)
      expect([status, body.errors?.[0]?.code]).toEqual([410, 'withheld'])
    }
  })

  it.each(['ninjs', 'jsonld', 'revisions', 'revisions/1'])(
    'has no /%s for drafts, what is withheld, and what never was',
    async (form) => {
      for (const id of ['secret', 'withheld', 'nothing']) {
        const { status, body } = await rest(`GET /articles/${id}/${form}`)
        expect([404, 410]).toContain(status)
        expect(JSON.stringify(body)).not.toMatch(secrets)
      }
    },
  )
})
