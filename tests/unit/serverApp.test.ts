import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import pino from 'pino'
import { onTestFinished, describe, expect, it } from 'vitest'
import { createApp } from '@/server/app'
import type { Reasons } from '@/server/health'

type Given = {
  readonly https?: boolean
  readonly notReady?: () => Promise<Reasons>
  readonly pages?: RequestHandler
}

/** The app on a free port, and every line that it has logged. */
const startApp = async ({ https = false, notReady = async () => [], pages = page }: Given = {}) => {
  const lines: Record<string, unknown>[] = []
  const logger = pino({ base: undefined }, { write: (line) => lines.push(JSON.parse(line)) })
  const server = createServer(createApp({ logger, https, notReady, pages }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers })
  return { ask, lines }
}

const page: RequestHandler = (request, response) => {
  response.status(request.path === '/missing' ? 404 : 200).send('a page')
}

describe('health', () => {
  it('is alive whatever the database says', async () => {
    const { ask } = await startApp({ notReady: () => Promise.reject(new Error('away')) })
    const response = await ask('/healthz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }])
  })

  it('is ready when nothing stands against it', async () => {
    const { ask } = await startApp()
    expect((await ask('/readyz')).status).toBe(200)
  })

  it('is not ready with a reason, and gives it', async () => {
    const { ask } = await startApp({ notReady: async () => ['Migrations have not run: x.'] })
    const response = await ask('/readyz')
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not ready', reasons: ['Migrations have not run: x.'] },
    ])
  })

  it('is not ready when the check fails, and keeps the addresses in its error to itself', async () => {
    const { ask } = await startApp({
      notReady: () => Promise.reject(new Error('connect to db.internal:27017 refused')),
    })
    const response = await ask('/readyz')
    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('db.internal')
  })

  it('is not ready when the database never answers', async () => {
    const { ask } = await startApp({ notReady: () => new Promise(() => {}) })
    const response = await ask('/readyz')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('no answer')
  })

  it('asks a database that hangs once, however many want to know', async () => {
    let asked = 0
    const { ask } = await startApp({
      notReady: () => {
        asked++
        return new Promise(() => {})
      },
    })
    await Promise.all([ask('/readyz'), ask('/readyz'), ask('/readyz')])
    await ask('/readyz')
    expect(asked).toBe(1)
  })
})

describe('request ids', () => {
  it('takes a sane one from in front', async () => {
    const { ask } = await startApp()
    const { headers } = await ask('/', { 'X-Request-Id': 'proxy-1.a_b' })
    expect(headers.get('x-request-id')).toBe('proxy-1.a_b')
  })

  it.each(['', 'with space', '<script>', 'x'.repeat(129)])('replaces %j', async (given) => {
    const { ask } = await startApp()
    const { headers } = await ask('/', { 'X-Request-Id': given })
    expect(headers.get('x-request-id')).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/u)
  })

  it('hands the id on to the pages', async () => {
    const { ask } = await startApp({
      pages: (request, response) => void response.send(request.get('x-request-id')),
    })
    const response = await ask('/')
    expect(await response.text()).toBe(response.headers.get('x-request-id'))
  })
})

describe('security headers', () => {
  it('stand on every answer', async () => {
    const { headers } = await (await startApp()).ask('/')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('ask for HTTPS only where readers use it', async () => {
    const plain = await (await startApp()).ask('/')
    const secure = await (await startApp({ https: true })).ask('/')
    expect(plain.headers.get('strict-transport-security')).toBeNull()
    expect(secure.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/u)
  })
})

describe('errors that nobody answered', () => {
  it('become JSON with the request id, and the details stay in the log', async () => {
    const pages: RequestHandler = () => {
      throw new Error('no such column: password')
    }
    const { ask, lines } = await startApp({ pages })
    const response = await ask('/', { 'X-Request-Id': 'failing' })
    const body = await response.text()
    expect(response.status).toBe(500)
    expect(JSON.parse(body)).toEqual({
      errors: [{ code: 'failed', message: expect.any(String) }],
      requestId: 'failing',
    })
    expect(body).not.toContain('column')
    expect(lines).toMatchObject([{ level: 50, requestId: 'failing', status: 500 }])
    expect(JSON.stringify(lines)).toContain('no such column')
  })

  it('keep the status of a mistake of the client', async () => {
    const pages: RequestHandler = (_request, _response, next) =>
      next(Object.assign(new Error('inside'), { status: 413 }))
    const response = await (await startApp({ pages })).ask('/')
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({
      errors: [{ code: 'too-large', message: 'Payload Too Large.' }],
    })
  })
})

describe('the access log', () => {
  it('has one line for a request, its level by the status', async () => {
    const { ask, lines } = await startApp()
    await (await ask('/admin')).text()
    await (await ask('/missing')).text()
    await expect.poll(() => lines.length).toBe(2)
    expect(lines).toMatchObject([
      { level: 30, method: 'GET', path: '/admin', status: 200, requestId: expect.any(String) },
      { level: 40, path: '/missing', status: 404 },
    ])
  })

  it('holds no address, no cookie, no query and no token of a mail', async () => {
    const { ask, lines } = await startApp()
    const headers = { Cookie: 'payload-token=secret1', Authorization: 'JWT secret2' }
    await (await ask('/api/articles?email=secret3', headers)).text()
    await (await ask('/admin/reset/secret4', headers)).text()
    await expect.poll(() => lines.length).toBe(2)
    expect(JSON.stringify(lines)).not.toMatch(/secret|127\.0\.0\.1/u)
  })

  it('is quiet about health checks that went well, and not about others', async () => {
    const reasons: string[] = []
    const { ask, lines } = await startApp({ notReady: async () => reasons })
    await (await ask('/healthz')).text()
    await (await ask('/readyz')).text()
    reasons.push('Away.')
    await (await ask('/readyz')).text()
    await expect.poll(() => lines.length).toBe(1)
    expect(lines).toMatchObject([{ level: 50, path: '/readyz', status: 503 }])
  })
})
