import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type Desk } from '../support/reissueDesk'
import { pictureFile } from '../access/subjects'
import { rest } from '../support/request'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const { payload } = desk
  const cover = await payload.create({
    collection: 'media',
    data: { alt: '封面' },
    file: await pictureFile('front'),
  })
  await desk.plan('out', ['story-1', 'story-2'], { cover: cover.id })
  await payload.update({ collection: 'reissues', id: 'out', data: { cover: cover.id } })
  await desk.schedule('out')
  await desk.workOnce()
})
afterAll(() => desk?.close())

/** As a browser asks, headers and bytes included. */
async function get(path: string, headers: Record<string, string> = {}) {
  const { REST_GET } = await import('@payloadcms/next/routes')
  const config = (await import('@payload-config')).default
  const request = new Request(`http://127.0.0.1:3000/api${path}`, { headers })
  const slug = path.split('/').slice(1)
  return REST_GET(config)(request, { params: Promise.resolve({ slug }) })
}

describe('an edition that is out', () => {
  test('is not sent twice to a reader who has it, and is asked about each time', async () => {
    const first = await get('/reissues/out/edition')
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    const tag = first.headers.get('etag') ?? ''
    const again = await get('/reissues/out/edition', { 'if-none-match': `W/"other", ${tag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('is an EPUB to download, with its cover as JPEG and its stories', async () => {
    const answer = await get('/reissues/out/edition.epub')
    expect(answer.headers.get('content-type')).toBe('application/epub+zip')
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain('选集 out.epub') // prettier-ignore
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(files)[0]).toBe('mimetype')
    expect(Object.keys(files).filter((name) => name.endsWith('.jpg'))).toHaveLength(1)
    const text = Object.values(files).map((file) => strFromU8(file)).join('') // prettier-ignore
    expect(text).toContain('渡口1号修缮一新。')
  })

  test('covers what is redacted since in every form, under another tag; what was approved stays', async () => {
    const before = await get('/reissues/out/edition')
    const first = await before.json()
    expect(first.edition.sections[0].items[0].correctedPassages).toBe(1)
    const body = { spans: [{ text: '修缮一新' }] }
    const done = await rest('POST /articles/story-1/redact', { as: desk.editor, body })
    expect(done.status).toBe(200)
    const after = await get('/reissues/out/edition')
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    const said = await after.json()
    const [story] = said.edition.sections[0].items
    expect([said.redacted, said.hash]).toEqual([['story-1'], first.hash])
    expect([story.text, story.corrected, story.correctedPassages]).toEqual(['渡口1号████。', [], 0])
    expect(JSON.stringify(story)).not.toMatch(/修缮|俢缮/u)
    const book = await get('/reissues/out/edition.epub')
    const files = unzipSync(new Uint8Array(await book.arrayBuffer()))
    const text = Object.values(files).map((file) => strFromU8(file)).join('') // prettier-ignore
    expect([text.includes('渡口1号████。'), text.includes('渡口1号修缮')]).toEqual([true, false])
    const { docs } = await desk.payload.find({ collection: 'editions' })
    expect(docs[0]?.content).toContain('渡口1号修缮一新。')
  })

  test('loses a withheld item in every form, under another tag', async () => {
    const before = await get('/reissues/out/edition.epub')
    await desk.payload.update({
      collection: 'articles',
      id: 'story-2',
      data: { stage: 'withheld' },
    })
    const after = await get('/reissues/out/edition.epub')
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    const files = unzipSync(new Uint8Array(await after.arrayBuffer()))
    expect(Object.values(files).map((file) => strFromU8(file)).join('')).not.toContain('渡口2号') // prettier-ignore
    await desk.payload.update({
      collection: 'articles',
      id: 'story-2',
      data: { stage: 'verified' },
    })
  })

  test('is not there before it is out', async () => {
    await desk.plan('not-out', ['story-1'])
    for (const path of ['/edition', '/edition.epub']) {
      expect((await get(`/reissues/not-out${path}`)).status).toBe(404)
    }
  })
})

describe('verify', () => {
  const check = async () => {
    const { verify } = await import('@/verify/verify')
    const { findings, checked } = await verify({ payload: desk.payload })
    return { found: findings.map(({ where, problem }) => `${where}: ${problem}`), checked }
  }

  test('finds every edition as it was approved', async () => {
    expect(await check()).toMatchObject({ found: [], checked: { editions: 1 } })
  })

  test('names an edition of which a character was changed', async () => {
    const { payload } = desk
    const { docs } = await payload.find({ collection: 'editions', depth: 0 })
    const [edition] = docs
    if (!edition) throw new Error('There is no edition.')
    const { id, content } = edition
    await payload.db.updateOne({ collection: 'editions', id, data: { content: content.replace('一新', '一旧') } }) // prettier-ignore
    expect((await check()).found).toEqual([expect.stringMatching(`editions/${id}: .*changed`)])
    await payload.db.updateOne({ collection: 'editions', id, data: { content } })
  })

  test('names a reissue that is out without an edition', async () => {
    const { payload } = desk
    const { edition } = await desk.stored('out')
    await payload.db.updateOne({ collection: 'reissues', id: 'out', data: { edition: null } })
    expect((await check()).found).toEqual(['reissues/out: it is out, but has no edition'])
    await payload.db.updateOne({ collection: 'reissues', id: 'out', data: { edition } })
  })
})
