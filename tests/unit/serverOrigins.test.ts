import type { RequestHandler } from 'express'
import { describe, expect, it } from 'vitest'
import { corsHeaders } from '@/server/limits/cors'
import { codeIn, startApp } from '../support/startApp'

const reader = 'https://reader.example'
const own = 'https://paper.example'

const started = (origins: readonly string[]) => startApp({ cors: { origins, own: [own] } })

const openedTo = (response: Response) => response.headers.get('access-control-allow-origin')

describe('other sites', () => {
  it('may read nothing when none is listed', async () => {
    const { ask } = await started([])
    expect(openedTo(await ask('/api/articles', { headers: { Origin: reader } }))).toBeNull()
  })

  it('may read what is public when they are listed, and caches are told', async () => {
    const { ask } = await started([reader])
    const response = await ask('/api/articles', { headers: { Origin: reader } })
    expect(openedTo(response)).toBe(reader)
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag')
    expect(response.headers.get('vary')).toContain('Origin')
    const other = await ask('/api/articles', { headers: { Origin: 'https://reader.example.evil' } })
    expect(openedTo(other)).toBeNull()
    expect(other.headers.get('vary')).toContain('Origin')
  })

  it('may all read with *, and then no answer depends on who asks', async () => {
    const { ask } = await started(['*'])
    const response = await ask('/api/articles')
    expect([openedTo(response), response.headers.get('vary')]).toEqual(['*', null])
  })

  it.each([
    ['a cookie', { Cookie: 'a=1; payload-token=x' }, 'GET', '/api/articles'],
    ['a key', { Authorization: 'Bearer bnk_x' }, 'GET', '/api/articles'],
    ['a change', {}, 'POST', '/api/articles'],
    ['the admin', {}, 'GET', '/admin'],
  ])('never with %s', async (_what, headers, method, path) => {
    const { ask } = await started(['*'])
    const given = { Origin: reader, ...headers } as Record<string, string>
    expect(openedTo(await ask(path, { method, headers: given }))).toBeNull()
  })

  it('keep what the page said of Vary', async () => {
    const pages: RequestHandler = (_request, response) => {
      response.set('Vary', 'Accept-Encoding').send('x')
    }
    const { ask } = await startApp({ pages, cors: { origins: [reader], own: [] } })
    expect((await ask('/feeds/a')).headers.get('vary')).toBe('Accept-Encoding, Origin')
  })

  it('are answered when they ask before', async () => {
    const { ask } = await started([reader])
    const before = (origin: string) =>
      ask('/api/articles', {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
      })
    const answer = await before(reader)
    expect([answer.status, openedTo(answer)]).toEqual([204, reader])
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
    expect(answer.headers.get('access-control-allow-headers')).not.toMatch(/authorization/iu)
    expect(openedTo(await before('https://other.example'))).toBeNull()
    // Its own is for Payload to answer.
    expect((await before(own)).status).toBe(200)
  })

  it('get the same headers from the cache', () => {
    expect(corsHeaders({ origin: reader, allowed: [] })).toEqual({})
    expect(corsHeaders({ origin: undefined, allowed: [reader] })).toEqual({ Vary: 'Origin' })
    expect(corsHeaders({ origin: reader, allowed: ['*'] })).not.toHaveProperty('Vary')
  })
})

describe('the rate of strangers', () => {
  it('is so many a minute, and the headers say so', async () => {
    const { ask } = await startApp({ perMinute: 3 })
    const first = await ask('/api/articles')
    expect(first.headers.get('ratelimit')).toMatch(/^"read";\s*r=2;\s*t=\d+$/u)
    expect(first.headers.get('ratelimit-policy')).toMatch(/^"read";\s*q=3;\s*w=60/u)
    await ask('/')
    expect((await ask('/api/articles')).status).toBe(200)
    const over = await ask('/api/articles')
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(over.headers.get('cache-control')).toBe('no-store')
    expect(await codeIn(over)).toEqual([429, 'too-many'])
    // What keeps the house running, and what is built into the site, is not counted.
    expect((await ask('/healthz')).status).toBe(200)
    expect((await ask('/_next/static/a.js')).status).toBe(200)
  })

  it('is not for who has signed in or brings a key that has its own', async () => {
    const { ask } = await startApp({
      perMinute: 1,
      isSession: ({ headers }) => headers.cookie === 'payload-token=good',
      callers: (request, response, next) => {
        response.locals.keyed = request.headers.authorization === 'Bearer good'
        next()
      },
      isKeyed: (response) => response.locals.keyed === true,
    })
    const asked = async (headers: Record<string, string>) =>
      (await ask('/api/articles', { headers })).status
    expect([await asked({}), await asked({})]).toEqual([200, 429])
    expect(await asked({ Cookie: 'payload-token=good' })).toBe(200)
    expect(await asked({ Cookie: 'payload-token=forged' })).toBe(429)
    expect(await asked({ Authorization: 'Bearer good' })).toBe(200)
    expect(await asked({ Authorization: 'Bearer forged' })).toBe(429)
  })

  it('believes a proxy only where it is told to', async () => {
    const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })
    const alone = await startApp({ perMinute: 1 })
    await alone.ask('/', from('192.0.2.1'))
    expect((await alone.ask('/', from('192.0.2.2'))).status).toBe(429)

    const behind = await startApp({ perMinute: 1, trustProxy: 'loopback' })
    await behind.ask('/', from('192.0.2.1'))
    expect((await behind.ask('/', from('192.0.2.2'))).status).toBe(200)
    expect((await behind.ask('/', from('192.0.2.9, 192.0.2.2'))).status).toBe(429)
  })

  it('counts a network of IPv6 as one', async () => {
    const { ask } = await startApp({ perMinute: 1, trustProxy: 1 })
    const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })
    await ask('/', from('2001:db8:1:2::1'))
    expect((await ask('/', from('2001:db8:1:2:3::9'))).status).toBe(429)
    expect((await ask('/', from('2001:db8:2::1'))).status).toBe(200)
  })
})
