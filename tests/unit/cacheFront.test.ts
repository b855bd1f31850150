import type { RequestListener } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { noteTag } from '@/changes/seenReads'
import { counted, long, startFront } from '../support/cacheFront'

const path = '/api/articles/i-1'

describe('a public answer', () => {
  it('is made once and given to all who ask', async () => {
    const { forward, asked } = counted()
    const { ask, told } = await startFront({ forward })
    const first = await ask(path)
    const second = await ask(path, { cookie: 'theme=dark' })
    expect(second.text).toBe(first.text)
    expect([asked.length, told.length]).toEqual([1, 1])
    expect(told[0]).toMatchObject({ method: 'GET', path, status: 200, requestId: 'made' })
  })

  it('says who may keep it, what it is, and when it changed', async () => {
    const forward: RequestListener = (_req, res) => {
      noteTag('articles')
      res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'max-age=60' })
      res.write('{"docs":[{"updatedAt":"1987-10-16T08:00:00.000Z"},')
      res.end('{"updatedAt":"1987-10-17T08:00:00.000Z"}]}')
    }
    const { ask } = await startFront({ forward })
    for (const answer of [await ask(path), await ask(path)]) {
      expect(answer.headers).toMatchObject({
        'cache-control': 'public, no-cache',
        'last-modified': 'Sat, 17 Oct 1987 08:00:00 GMT',
        'content-length': String(answer.bytes.length),
        etag: expect.stringMatching(/^"[\w-]{27}"$/u),
      })
    }
  })

  it('keeps the headers that hold for all, and none that was for one', async () => {
    let n = 0
    const forward: RequestListener = (_req, res) => {
      noteTag('articles')
      res.setHeader('X-Frame-Options', 'SAMEORIGIN')
      res.setHeader('X-Request-Id', `inner-${++n}`)
      res.setHeader('RateLimit', '"read";r=599')
      res.setHeader('Access-Control-Allow-Credentials', 'true')
      res.end('text')
    }
    const { ask } = await startFront({ forward })
    expect((await ask(path)).headers['x-request-id']).toBe('inner-1')
    const { headers } = await ask(path, { 'x-request-id': 'mine' })
    expect(headers).toMatchObject({ 'x-frame-options': 'SAMEORIGIN', 'x-request-id': 'mine' })
    expect(headers).not.toHaveProperty('ratelimit')
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })

  it('is made from nothing but what its key names', async () => {
    const { forward, asked } = counted()
    const { ask } = await startFront({ forward })
    await ask(`${path}?depth=0&a=1`, {
      host: 'evil.example',
      cookie: 'payload-lng=en',
      range: 'bytes=0-1',
      'if-none-match': '"x"',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '192.0.2.7',
      'user-agent': 'curl',
      'accept-language': 'en-GB,en;q=0.9',
    })
    expect(asked[0]?.url).toBe(`${path}?a=1&depth=0`)
    expect(asked[0]?.headers).toEqual({
      host: 'archive.example',
      accept: '*/*',
      'accept-encoding': 'identity',
      'accept-language': 'en',
      connection: 'keep-alive',
      'x-forwarded-for': '192.0.2.7',
    })
  })

  it('answers HEAD as it does GET, without the body, kept or not', async () => {
    const { forward, asked } = counted()
    const { ask } = await startFront({ forward })
    const heads = [await ask(path, {}, 'HEAD'), await ask(path, {}, 'HEAD')]
    const got = await ask(path)
    for (const head of heads) {
      expect([head.status, head.text]).toEqual([200, ''])
      expect(head.headers['content-length']).toBe(String(got.bytes.length))
      expect(head.headers.etag).toBe(got.headers.etag)
    }
    expect(asked.map(({ method }) => method)).toEqual(['GET'])
  })

  it('is made anew for who asks with no-cache, and then kept', async () => {
    const { forward, asked } = counted()
    const { ask } = await startFront({ forward })
    await ask(path)
    const renewed = await ask(path, { 'cache-control': 'no-cache' })
    expect(JSON.parse((await ask(path)).text).times).toBe(2)
    expect(JSON.parse(renewed.text).times).toBe(2)
    expect(asked.length).toBe(2)
  })

  it('opens to the origins that may read it, each by itself', async () => {
    const { forward } = counted()
    const corsHeaders = (origin: string | undefined): Record<string, string> =>
      origin === 'https://reader.example'
        ? { Vary: 'Origin', 'Access-Control-Allow-Origin': origin }
        : { Vary: 'Origin' }
    const { ask } = await startFront({ forward, corsHeaders })
    const allowed = [await ask(path, { origin: 'https://reader.example' }), await ask(path, { origin: 'https://reader.example' })] // prettier-ignore
    const other = await ask(path, { origin: 'https://other.example' })
    for (const { headers } of allowed) {
      expect(headers['access-control-allow-origin']).toBe('https://reader.example')
      expect(headers.vary).toBe('Origin, Accept-Encoding')
    }
    expect(other.headers['access-control-allow-origin']).toBeUndefined()
    expect(other.headers.vary).toContain('Origin')
  })
})

describe('who has it already', () => {
  it('gets a 304 by its ETag, kept or just made, and by nothing else', async () => {
    const { forward, asked } = counted()
    const { ask } = await startFront({ forward, maxBytes: 0 })
    const { headers } = await ask(path)
    expect(asked.length).toBe(1)
    const stable: RequestListener = (_req, res) => {
      noteTag('articles')
      res.end(long)
    }
    const kept = await startFront({ forward: stable })
    const { etag = '', 'last-modified': at = '' } = (await kept.ask(path)).headers
    for (const control of ['no-cache', 'max-age=0']) {
      const same = await kept.ask(path, { 'if-none-match': etag, 'cache-control': control })
      expect([same.status, same.text]).toEqual([304, ''])
      const found = await kept.ask(path, { 'if-none-match': `"other", ${etag}` })
      expect(found.status).toBe(304)
      expect(found.headers).toMatchObject({ etag, 'cache-control': 'public, no-cache' })
    }
    expect((await kept.ask(path, { 'if-modified-since': at })).status).toBe(200)
    expect((await ask(path, { 'if-none-match': String(headers.etag) })).status).toBe(200)
  })

  it('has it in every encoding', async () => {
    const { forward } = counted()
    const { ask } = await startFront({ forward })
    const packed = await ask(path, { 'accept-encoding': 'br' })
    const etag = String(packed.headers.etag)
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await ask(path, { 'if-none-match': etag, 'accept-encoding': 'gzip' })).status).toBe(304)
  })
})

describe('compression', () => {
  it('is as the client takes it, at once for who waited, and right in every form', async () => {
    const { forward } = counted()
    const { ask } = await startFront({ forward })
    const packed = await ask(path, { 'accept-encoding': 'gzip, br' })
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'content-length': String(packed.bytes.length),
      vary: 'Accept-Encoding',
    })
    const plain = await ask(path)
    expect(plain.headers).not.toHaveProperty('content-encoding')
    expect(brotliDecompressSync(packed.bytes).toString()).toBe(plain.text)
    const gzip = async () => (await ask(path, { 'accept-encoding': 'gzip' })).headers['content-encoding'] // prettier-ignore
    await expect.poll(gzip).toBe('gzip')
    const zipped = await ask(path, { 'accept-encoding': 'gzip' })
    expect(gunzipSync(zipped.bytes).toString()).toBe(plain.text)
  })

  it('leaves alone what is short, and what is packed already', async () => {
    const forward: RequestListener = (req, res) => {
      noteTag('articles')
      const type = req.url?.endsWith('epub') ? 'application/epub+zip' : 'application/json'
      res.setHeader('Content-Type', type)
      res.end(type.endsWith('json') ? '{}' : long)
    }
    const { ask } = await startFront({ forward })
    for (const path of ['/api/reissues/r/epub', '/api/articles/i-1']) {
      const { headers } = await ask(path, { 'accept-encoding': 'br' })
      expect(headers).not.toHaveProperty('content-encoding')
      expect(String(headers.etag)).toMatch(/^"/u)
    }
  })
})

describe('what is one client’s own', () => {
  const forward: RequestListener = (req, res) => {
    noteTag('articles')
    if (req.url?.includes('said')) res.setHeader('Cache-Control', 'max-age=5')
    res.end(req.headers.authorization ?? req.headers.cookie ?? req.method)
  }

  it('passes by, and is kept by nobody', async () => {
    const { ask, front } = await startFront({ forward })
    await ask(path)
    for (const headers of [{ authorization: 'JWT mine' }, { cookie: 'payload-token=mine' }]) {
      const answer = await ask(path, headers as never)
      expect(answer.text).toContain('mine')
      expect(answer.headers['cache-control']).toBe('private, no-store')
    }
    expect(front.figures()).toMatchObject({ hits: 0, misses: 1 })
  })

  it('keeps what it says of itself', async () => {
    const { ask } = await startFront({ forward })
    expect((await ask('/api/users/said')).headers['cache-control']).toBe('max-age=5')
    expect((await ask('/_next/a.js')).headers['cache-control']).toBeUndefined()
  })

  it('answers HEAD as GET in the API', async () => {
    const asked: (string | undefined)[] = []
    const { ask } = await startFront({
      forward: (req, res) => {
        asked.push(req.method)
        forward(req, res)
      },
    })
    const answer = await ask('/api/users/me', {}, 'HEAD')
    expect([asked, answer.status, answer.text]).toEqual([['GET'], 200, ''])
  })
})
