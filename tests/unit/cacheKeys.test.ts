import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { pickEncoding } from '@/cache/encodings'
import { isKnown } from '@/cache/isKnown'
import { kindOfPath } from '@/cache/publicPath'
import { readAsked } from '@/cache/readAsked'

const asked = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  readAsked({ url, method, headers } as unknown as IncomingMessage)

describe('what anybody may share', () => {
  it.each([
    ['/api/articles', 'api'],
    ['/api/articles/i-1', 'api'],
    ['/api/articles/i-1/revisions/3', 'api'],
    ['/api/issues/x/contents', 'api'],
    ['/api/reissues/r-1/edition', 'api'],
    ['/api/changes', 'api'],
    ['/api/openapi.json', 'api'],
    ['/feeds/lingdu-bao.rss', 'file'],
    ['/sitemap.xml', 'file'],
    ['/sitemaps/articles-1.xml', 'file'],
    ['/robots.txt', 'file'],
    ['/', 'page'],
    ['/stories/i-1', 'page'],
    ['/stories/i-1/2', 'page'],
    ['/lingdu-bao/1987-10-16-%E5%8E%BF%E5%9F%8E%E7%89%88/1', 'page'],
    ['/reissues/r-1', 'page'],
  ])('is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind)
  })

  it.each([
    '/admin',
    '/admin/collections/articles',
    '/api',
    '/api/',
    '/api/users/me',
    '/api/users',
    '/api/articles/versions',
    '/api/articles/versions/v-1',
    '/api/articles/access/i-1',
    '/api/articles/i-1/preview',
    '/api/media/file/m-1.webp',
    '/api/graphql',
    '/api/access',
    '/api/editions',
    '/api/keys',
    '/_next/static/a.js',
    '/metrics',
    '/healthz',
    '/readyz',
    '/favicon.ico',
    '/media/m-1.webp',
    '/reissues/r-1/preview',
    '/reissues/r-1/preview/i-1',
    '//stories/i-1',
    '/stories/../admin',
    '/API/articles',
  ])('is not %s', (path) => {
    expect(kindOfPath(path)).toBeUndefined()
  })

  it.each([
    { cookie: 'a=1; payload-token=x' },
    { authorization: 'JWT x' },
    { authorization: 'Bearer bnk_x' },
    { rsc: '1' },
    { 'next-router-prefetch': '1' },
    { 'content-length': '2' },
    { 'transfer-encoding': 'chunked' },
    { 'x-http-method-override': 'POST' },
  ])('is not a request with %j', (headers) => {
    expect(asked('/api/articles', headers as never)).toBeUndefined()
  })

  it('is neither a part of a page that Next asks for, nor a write', () => {
    expect(asked('/stories/i-1?_rsc=abc')).toBeUndefined()
    expect(asked('/api/articles', {}, 'POST')).toBeUndefined()
  })

  it('is also what somebody with another cookie asks', () => {
    expect(asked('/api/articles', { cookie: 'theme=dark' })).toBeDefined()
  })
})

describe('the key', () => {
  it('is the same whatever the order of the parameters', () => {
    const one = asked('/api/articles?limit=10&depth=0&sort=-date')
    expect(asked('/api/articles?sort=-date&depth=0&limit=10')).toEqual(one)
    expect(one?.url).toBe('/api/articles?depth=0&limit=10&sort=-date')
  })

  it('keeps the order of those of one name', () => {
    expect(asked('/api/articles?sort=b&limit=1&sort=a')?.url).toBe('/api/articles?limit=1&sort=b&sort=a') // prettier-ignore
  })

  it('differs by address, parameter and language', () => {
    const keys = [
      asked('/api/articles'),
      asked('/api/articles?limit=1'),
      asked('/api/articles?limit=2'),
      asked('/api/notices'),
      asked('/api/articles', { 'accept-language': 'en-GB' }),
    ].map((one) => one?.key)
    expect(new Set(keys).size).toBe(5)
  })

  it('takes the language that pages take', () => {
    const language = (wanted: string) => asked('/', { 'accept-language': wanted })?.language
    expect(['fr', 'zh-CN', 'en;q=0.5, zh', 'zh;q=0.1, en', '*'].map(language)).toEqual([
      'zh',
      'zh',
      'zh',
      'en',
      'zh',
    ])
  })
})

describe('an encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['br;q=0, gzip;q=0.0', 'identity'],
    ['*, br;q=0', 'gzip'],
    ['*, br;q=0, gzip;q=0', 'identity'],
    ['deflate', 'identity'],
  ])('of %j is %s', (accepted, encoding) => {
    expect(pickEncoding(accepted)).toBe(encoding)
  })
})

describe('If-None-Match', () => {
  it.each(['W/"a"', '"a"', '*', '"x", W/"a"', '"x","a" , "y"'])('%s knows W/"a"', (given) => {
    expect(isKnown(given, 'W/"a"')).toBe(true)
  })

  it.each([undefined, '', '"b"', 'a', '"a', 'W/"ab"'])('%s does not', (given) => {
    expect(isKnown(given, 'W/"a"')).toBe(false)
  })
})
