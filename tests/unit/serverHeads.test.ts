import type { RequestHandler } from 'express'
import { describe, expect, it } from 'vitest'
import { codeIn, openWire, readAnswer, sendRaw, startApp } from '../support/startApp'

/** A request as text, closed after its answer. */
const get = (target: string, headers = '') =>
  `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`

const wanted = async (target: string, headers = '') => {
  const { port } = await startApp()
  const { status, json } = await sendRaw(port, get(target, headers))
  return [status, json?.errors[0]?.code]
}

describe('addresses', () => {
  it.each([
    ['/api/articles/%00'],
    ['/api/articles?x=%00'],
    ['/api/articles?x=100%'],
    ['/api/articles?x=%zz'],
    ['/stories/%E4%BD'],
    ['/api/articles?x=%E4%BD'],
    ['//evil.example/'],
    ['/api//articles'],
    ['/\\evil.example'],
    ['/api/media/file/..%2f..%2fcms.db'],
    ['/iiif/%2e%2e/secret'],
    ['/iiif/../secret'],
    ['/iiif/..'],
    ['/api/media/file/a%5cb.jpg'],
    ['/stories/x#part'],
    ['http://evil.example/api/articles'],
  ])('%s is refused', async (target) => {
    expect(await wanted(target)).toEqual([400, 'bad-request'])
  })

  it('in bytes that are not ASCII are refused', async () => {
    const { port } = await startApp()
    const bytes = Buffer.from(get('/人民'))
    expect(await sendRaw(port, bytes)).toMatchObject({ status: 400, json: { errors: [{}] } })
  })

  it.each([8193, 30_000, 60_000])('of %d characters are too long', async (length) => {
    expect(await wanted(`/${'a'.repeat(length - 1)}`)).toEqual([414, 'address-too-long'])
  })

  it.each([
    ['/'],
    ['/admin/collections/articles/i-1?depth=1&depth=2'],
    ['/_next/static/chunks/%5Bslug%5D-1a.js?dpl=x'],
    ['/renmin-ribao/1950-01-02/1'],
    ['/stories/%E4%BD%A0?utm_source=a&utm_source=b'],
    ['/api/articles/.hidden..name'],
    [`/${'a'.repeat(8000)}`],
  ])('%s passes', async (target) => {
    expect((await wanted(target))[0]).toBe(200)
  })
})

describe('parameters of the API', () => {
  it.each([
    ['limit=1&limit=2'],
    ['limit[]=1'],
    ['limit=1&limit[a]=2'],
    ['select[title]=true&select[title]=false'],
    ['%6cimit=1&limit=2'],
    ['__proto__[a]=1'],
    ['where[__proto__][equals]=1'],
    ['where%5Bconstructor%5D%5Bprototype%5D=1'],
    ['where[author.constructor][equals]=1'],
    ['a[%5f%5fproto__]=1'],
    [`where${'[or]'.repeat(11)}=1`],
    ['where={"a":'],
    ['where={"__proto__":{"a":1}}'],
    ['where={"\\u005f_proto__":{"a":1}}'],
    ['data=x'],
    [`where=${'['.repeat(200)}`],
    [Array.from({ length: 501 }, (_, i) => `a${i}=`).join('&')],
  ])('%s is refused', async (query) => {
    expect(await wanted(`/api/articles?${query}`)).toEqual([400, 'bad-request'])
  })

  it.each([
    ['where[id][in][0]=a&where[id][in][1]=b'],
    ['where[id][in]=a&where[id][in]=b'],
    ['where[id][in][]=a&where[id][in][]=b'],
    ['sort=a&sort=b'],
    ['sort=-publishedAt,title&limit=10&depth=0&page=2'],
    ['where[or][0][and][0][or][0][and][0][title][equals]=x'],
    ['where={"title":{"equals":"the%20constructor"}}'],
    ['where[title][like]=__proto__'],
    ['limit=%20&q=a%26b'],
    ['select[prototypes]=true'],
  ])('%s passes', async (query) => {
    expect((await wanted(`/api/articles?${query}`))[0]).toBe(200)
  })

  it('leave other addresses alone, but for keys that no page can mean', async () => {
    expect((await wanted('/?a=1&a=2'))[0]).toBe(200)
    expect(await wanted('/?__proto__=1')).toEqual([400, 'bad-request'])
    expect(await wanted('/admin?x%5Bconstructor%5D=1')).toEqual([400, 'bad-request'])
  })
})

describe('headers', () => {
  it('are at most a hundred', async () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, i) => `X-${i}: a\r\n`).join('')
    expect((await wanted('/', some(90)))[0]).toBe(200)
    expect(await wanted('/', some(120))).toEqual([431, 'headers-too-large'])
    expect(await wanted('/', some(1500))).toEqual([431, 'headers-too-large'])
  })

  it('that flood the server get an answer in JSON, with an id', async () => {
    const { port, refused } = await startApp()
    const { status, json } = await sendRaw(port, get('/', `X: ${'a'.repeat(40_000)}\r\n`))
    expect([status, json?.errors[0]?.code]).toEqual([431, 'headers-too-large'])
    expect(json?.requestId).toMatch(/^[\da-f-]{36}$/u)
    expect(refused).toEqual([431])
  })

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['a header without a colon', get('/', 'nonsense\r\n')],
    ['two lengths', 'POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['a length beside chunks', 'POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a method that there is not', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('or lines that are malformed do, too: %s', async (_what, text) => {
    const { port } = await startApp()
    const { status, json } = await sendRaw(port, text)
    expect([status, json?.errors[0]?.code]).toEqual([400, 'bad-request'])
  }) // prettier-ignore

  it('that come too slowly end in 408', async () => {
    const { port, server } = await startApp()
    server.headersTimeout = 100
    const wire = openWire(port)
    wire.write('GET / HTTP/1.1\r\nHost: a\r\n')
    const { status, json } = readAnswer(await wire.closed)
    expect([status, json?.errors[0]?.code]).toEqual([408, 'too-slow'])
  })
})

describe('methods', () => {
  const method = async (line: string) => {
    const { port } = await startApp()
    const { status, head, json } = await sendRaw(port, `${line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`) // prettier-ignore
    return { status, code: json?.errors[0]?.code, allow: /^allow: (.*)$/imu.exec(head)?.[1] }
  }

  it.each([['TRACE /'], ['CONNECT a:443'], ['PUT /api/articles/1'], ['PROPFIND /'], ['PURGE /']])(
    '%s is not taken',
    async (line) => {
      const { status, code, allow } = await method(line)
      expect([status, code]).toEqual([405, 'method-not-allowed'])
      expect(allow).toContain('GET')
    },
  )

  it('are for reading where nothing is taken in', async () => {
    expect(await method('POST /stories/1')).toMatchObject({
      status: 405,
      allow: 'GET, HEAD, OPTIONS',
    })
    expect((await method('POST /admin/login')).status).toBe(200)
    expect((await method('DELETE /api/articles/1')).status).toBe(200)
  })

  it.each([
    ['POST', 'X-HTTP-Method-Override', 'DELETE'],
    ['POST', 'X-Payload-HTTP-Method-Override', 'PATCH'],
    ['GET', 'X-HTTP-Method-Override', 'GET'],
    ['POST', 'X-Method-Override', 'GET'],
  ])('cannot be overridden: %s with %s: %s', async (given, header, value) => {
    const { ask } = await startApp()
    const response = await ask('/api/articles', { method: given, headers: { [header]: value } })
    expect(await codeIn(response)).toEqual([400, 'bad-request'])
  })
})

describe('kinds of bodies', () => {
  const seen: RequestHandler = (request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece) => pieces.push(piece))
    request.on('end', () => response.json({ bytes: Buffer.concat(pieces).toString() }))
  }

  const post = async (type: string, body: BodyInit, path = '/api/articles', more = {}) => {
    const { ask } = await startApp({ pages: seen })
    const headers = { ...(type ? { 'Content-Type': type } : {}), ...more }
    const response = await ask(path, { method: 'POST', headers, body })
    const answer = (await response.json()) as { bytes?: string; errors?: { code: string }[] }
    return [response.status, answer.bytes ?? answer.errors?.[0]?.code]
  }

  it.each([
    ['text/plain', '{}'],
    ['application/xml', '<a/>'],
    ['application/x-www-form-urlencoded', 'a=1'],
    ['application/json; charset=gbk', '{}'],
    ['application/octet-stream', 'x'],
    ['multipart/form-data', 'without a boundary'],
    ['multipart/mixed; boundary=a', 'x'],
    ['application/jsonp', '{}'],
  ])('%s is not taken', async (type, body) => {
    expect(await post(type, body)).toEqual([415, 'wrong-type'])
  })

  it('are said', async () => {
    expect(await post('', new Uint8Array([123, 125]))).toEqual([415, 'wrong-type'])
  })

  it.each([['application/json'], ['application/json; charset=utf-8'], ['Application/JSON']])(
    '%s arrives as it was sent',
    async (type) => {
      expect(await post(type, '{"a":"版"}')).toEqual([200, '{"a":"版"}'])
    },
  )

  it('a form of the admin arrives as it was sent', async () => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ email: 'a@b.example', password: 'x' }))
    const [status, bytes] = await post('', form, '/api/users/login')
    expect(status).toBe(200)
    expect(bytes).toContain('name="_payload"\r\n\r\n{"email":"a@b.example","password":"x"}')
  })

  it('GraphQL is JSON', async () => {
    const form = new FormData()
    form.append('operations', '{}')
    expect(await post('', form, '/api/graphql')).toEqual([415, 'wrong-type'])
    expect((await post('application/json', '{"query":"{a}"}', '/api/graphql'))[0]).toBe(200)
  })

  it('a query may be one, looked through as in an address', async () => {
    const form = 'application/x-www-form-urlencoded'
    const more = { 'X-Payload-HTTP-Method-Override': 'GET' }
    const send = (body: string, type = form) => post(type, body, '/api/articles', more)
    expect(await send('where[id][in][0]=a&limit=1')).toEqual([200, 'where[id][in][0]=a&limit=1'])
    expect(await send('limit=1&limit=2')).toEqual([400, 'bad-request'])
    expect(await send('where[__proto__]=1')).toEqual([400, 'bad-request'])
    expect(await send('{}', 'application/json')).toEqual([415, 'wrong-type'])
  })

  it('a GET has none', async () => {
    const { port } = await startApp()
    const text = get('/api/articles', 'Content-Length: 2\r\n')
    expect((await sendRaw(port, `${text}ab`)).status).toBe(400)
  })

  it.each([
    ['{"a":', 'is no JSON'],
    ['{"__proto__":{"admin":true}}', '__proto__'],
    ['{"a":[{"constructor":{}}]}', 'constructor'],
    ['{"\\u0070rototype":1}', 'prototype'],
    ['['.repeat(65) + ']'.repeat(65), 'nests'],
  ])('%s is no good JSON', async (body, reason) => {
    const { ask } = await startApp({ pages: seen })
    const headers = { 'Content-Type': 'application/json' }
    const response = await ask('/api/articles', { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(reason)
  })

  it('JSON with such words in its texts is', async () => {
    const body = '{"a":"__proto__ and {[ constructor","b":["prototype"],"c":"\\u0001\\""}'
    expect(await post('application/json', body)).toEqual([200, body])
  })
})
