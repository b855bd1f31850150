import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePerson } from '../support/people'
import { makeIssue, planReissue, publishedStory } from '../support/reissues'
import { rest } from '../support/request'
import { toBody } from '@/body/toBody'

let open: TestPayload
beforeAll(async () => {
  open = await openTestPayload()
  await makePaper()
})
afterAll(() => open.close())

const origin = 'http://127.0.0.1:3000'

/** What the route file answers, without a port. */
const get = async (file: string, headers: Readonly<Record<string, string>> = {}) => {
  const { GET } = await import('@/app/(reader)/feeds/[file]/route')
  return GET(new Request(`${origin}/feeds/${file}`, { headers }), {
    params: Promise.resolve({ file }),
  })
}

const items = async (file: string) =>
  (JSON.parse(await (await get(file)).text()) as { items: { url: string }[] }).items.map(
    ({ url }) => url.split('/').at(-1),
  )

const story = (id: string, data: object) =>
  open.payload.create({
    collection: 'articles',
    data: {
      id,
      headline: `Story ${id}`,
      kind: 'news',
      body: toBody([{ role: 'body', text: `Words of ${id} <script>` }]),
      stage: 'verified',
      _status: 'published',
      newspaper: 'weir',
      issue: 'weir-1931-05-16',
      date: '1931-05-16',
      pageNumber: 1,
      parts: [{ label: '1' }],
      ...data,
    } as never,
    depth: 0,
  })

async function makePaper() {
  const { payload } = open
  for (const id of ['weir', 'empty', 'unsorted']) {
    await payload.create({
      collection: 'newspapers',
      data: { id, title: `The ${id}`, language: 'en' },
    })
  }
  await payload.create({
    collection: 'issues',
    data: { id: 'weir-1931-05-16', newspaper: 'weir', date: '1931-05-16', edition: 'main' },
  })
  await story('old', { publishedAt: '2026-01-01T08:00:00.000Z' })
  await story('new', { publishedAt: '2026-03-01T08:00:00.000Z' })
  await story('middle', { publishedAt: '2026-02-01T08:00:00.000Z' })
  await story('draft', { _status: 'draft' })
  await story('withheld', { stage: 'withheld' })
  await open.payload.create({
    collection: 'captions',
    data: {
      id: 'caption',
      headline: 'A bridge',
      text: 'The bridge in May.',
      article: 'new',
      stage: 'verified',
      _status: 'published',
      newspaper: 'weir',
      issue: 'weir-1931-05-16',
      date: '1931-05-16',
      pageNumber: 1,
      parts: [{ label: '1' }],
    } as never,
  })
}

describe('the feed of a newspaper', () => {
  it('has its published stories, the newest release first', async () => {
    expect(await items('weir.json')).toEqual(['new', 'middle', 'old'])
  })

  it('has each story whole, with its captions and its place in print', async () => {
    const { items } = JSON.parse(await (await get('weir.json')).text())
    expect(items[0]).toMatchObject({
      id: 'tag:127.0.0.1,2026:stories/new',
      url: `${origin}/stories/new`,
      title: 'Story new',
      date_published: '2026-03-01T08:00:00.000Z',
    })
    expect(items[0].content_html).toContain('<p>Words of new &lt;script&gt;</p>')
    expect(items[0].content_html).toContain('The bridge in May.')
    expect(items[0].content_html).toContain('First published in The weir, 16 May 1931, Page 1')
  })

  it('keeps the published words while a draft is being corrected', async () => {
    const data = { headline: 'Corrected' }
    await open.payload.update({ collection: 'articles', id: 'old', data, draft: true })
    expect(await (await get('weir.rss')).text()).not.toContain('Corrected')
  })

  it('is there before its first story is', async () => {
    const answer = await get('empty.atom')
    expect([answer.status, answer.headers.get('last-modified')]).toEqual([200, null])
  })

  it.each([
    ['weir.rss', 'application/rss+xml; charset=utf-8', '<rss '],
    ['weir.atom', 'application/atom+xml; charset=utf-8', '<feed '],
    ['weir.json', 'application/feed+json; charset=utf-8', '"version"'],
  ])('is served as %s', async (file, type, begins) => {
    const answer = await get(file)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBeGreaterThan(0)
    const text = await answer.text()
    expect(text.slice(0, 120)).toContain(begins)
    expect(text).toContain(`${origin}/feeds/${file}`)
  })

  it('is sent once to who asks with its tag', async () => {
    const tag = (await get('weir.rss')).headers.get('etag') ?? ''
    const again = await get('weir.rss', { 'if-none-match': `"other", ${tag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await get('weir.rss', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is sent anew without a story that was withdrawn, also to who asks by date alone', async () => {
    const first = await get('weir.json')
    await open.payload.update({
      collection: 'articles',
      id: 'middle',
      data: { _status: 'draft' } as never,
    })
    const later = await get('weir.json', {
      'if-none-match': first.headers.get('etag') ?? '',
      'if-modified-since': first.headers.get('last-modified') ?? '',
    })
    expect(later.status).toBe(200)
    expect(await items('weir.json')).toEqual(['new', 'old'])
    const byDate = { 'if-modified-since': later.headers.get('last-modified') ?? '' }
    expect((await get('weir.json', byDate)).status).toBe(200)
  })
})

/** What one round of a worker does. */
async function workOnce() {
  const { publishDue } = await import('@/worker/publishDue')
  const logger = { info: () => undefined, warn: () => undefined, error: console.error } as never
  const { signal } = new AbortController()
  await publishDue({ payload: open.payload, logger, worker: 'worker-1', leaseMs: 30_000, signal })
}

describe('the feed of reissues', () => {
  it.each(['rss', 'atom', 'json'])('is there as %s before the first is out', async (extension) => {
    expect((await get(`reissues.${extension}`)).status).toBe(200)
  })

  it('has a reissue from when it comes out until it is withdrawn', async () => {
    const { payload } = open
    const editor = await makePerson({ payload, role: 'editor' })
    await makeIssue(payload)
    await publishedStory(payload, 1)
    await publishedStory(payload, 2)
    await planReissue(payload, { id: 'ferries', items: ['story-1', 'story-2'] }, editor)
    await rest('POST /reissues/ferries/schedule', { as: editor, body: { now: true } })
    expect(await items('reissues.json')).toEqual([])
    await workOnce()
    const feed = JSON.parse(await (await get('reissues.json')).text())
    expect(feed.items).toHaveLength(1)
    expect(feed.items[0]).toMatchObject({
      id: 'tag:127.0.0.1,2026:reissues/ferries',
      url: `${origin}/reissues/ferries`,
      title: '选集 ferries',
    })
    expect(feed.items[0].content_html).toContain(
      `<li><a href="${origin}/reissues/ferries/2">渡口2号通航</a><br/>原载《凌渡报》1987年10月16日，第 2 版</li>`,
    )
    await rest('POST /reissues/ferries/withdraw', { as: editor, body: {} })
    expect(await items('reissues.json')).toEqual([])
  })
})

describe('a feed that is not there', () => {
  it.each(['none.rss', 'unsorted.rss', 'weir.xml', 'weir', '%2e%2e.rss'])(
    'answers 404: %s',
    async (file) => {
      const answer = await get(file)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('/feeds/NEWSPAPER.rss')
    },
  )
})
