import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, describe, expect, it } from 'vitest'
import { openAccessLines } from '@/server/accessLines'
import { noteAnswers } from '@/server/answered'
import { createMetrics, type Sources } from '@/server/metrics/createMetrics'
import { readSeldom } from '@/server/metrics/readSeldom'
import { routeOf } from '@/server/metrics/routeOf'
import pino from 'pino'
import { codeIn, startApp } from '../support/startApp'

const token = 'a token of sixteen'

const started = async (args: { token?: string; sources?: Sources } = {}) => {
  const metrics = createMetrics({ sources: args.sources ?? {}, ofProcess: false })
  const silent = pino({ level: 'silent' })
  const note = noteAnswers({ logger: silent, lines: silent, metrics })
  const app = await startApp({ note, metrics: { metrics, token: args.token } })
  const scrape = async (headers: Record<string, string> = {}) => app.ask('/metrics', { headers })
  return { ...app, metrics, note, scrape }
}

describe('/metrics', () => {
  it('is for this machine where no token is set, and not through a proxy', async () => {
    const { scrape } = await started()
    const response = await scrape()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/u)
    expect(response.headers.get('cache-control')).toBe('no-store')
    for (const name of ['X-Forwarded-For', 'Forwarded', 'Via', 'X-Real-IP']) {
      expect(await codeIn(await scrape({ [name]: '127.0.0.1' }))).toEqual([403, 'forbidden'])
    }
  })

  it('asks for the token where one is set, from everywhere', async () => {
    const { scrape } = await started({ token })
    const refused = await scrape()
    expect(refused.headers.get('www-authenticate')).toContain('Bearer')
    expect(await codeIn(refused)).toEqual([401, 'sign-in'])
    for (const Authorization of [`Bearer ${token}x`, token, `Basic ${token}`, 'Bearer ']) {
      expect((await scrape({ Authorization })).status).toBe(401)
    }
    const headers = { Authorization: `Bearer ${token}`, 'X-Forwarded-For': '192.0.2.1' }
    expect((await scrape(headers)).status).toBe(200)
  })

  it('counts answers by method, pattern and class of status', async () => {
    const { ask, scrape } = await started()
    await ask('/api/articles/i-1')
    await ask('/api/articles/i-2?depth=1')
    await ask('/api/articles?limit=1&limit=2')
    const text = await (await scrape()).text()
    const counted = (labels: string) =>
      Number(
        new RegExp(`^backnumber_http_requests_total\\{${labels}\\} (\\d+)$`, 'mu').exec(text)?.[1],
      )
    expect(counted('method="GET",route="/api/articles/:id",status="2xx"')).toBe(2)
    expect(counted('method="GET",route="/api/articles",status="4xx"')).toBe(1)
    expect(text).toContain('backnumber_http_request_seconds_count{route="/api",cache="none"} 3')
  })

  it('counts answers from the cache, which Express never sees', async () => {
    const { note, scrape } = await started()
    note({
      method: 'GET',
      path: '/',
      route: '/',
      status: 304,
      ms: 0.2,
      requestId: 'a',
      cache: 'hit',
    })
    const text = await (await scrape()).text()
    expect(text).toContain('backnumber_http_requests_total{method="GET",route="/",status="3xx"} 1')
    expect(text).toContain(
      'backnumber_http_request_seconds_bucket{le="0.001",route="page",cache="hit"} 1',
    )
  })

  it('shows what its sources say, and nothing that they do not', async () => {
    const { scrape } = await started({
      sources: {
        cache: () => ({ hits: 7, misses: 2, entries: 5, bytes: 4096 }),
        ledger: () => ({ head: 41, silence: 0.25 }),
        database: async () => ({ up: true, ping: 0.002, overdue: 3 }),
      },
    })
    const text = await (await scrape()).text()
    expect(text).toContain('backnumber_cache_hits 7\n')
    expect(text).toContain('backnumber_cache_bytes 4096\n')
    expect(text).toContain('backnumber_ledger_silence_seconds 0.25\n')
    expect(text).toContain('backnumber_database_up 1\n')
    expect(text).toContain('backnumber_reissues_overdue 3\n')
    expect(text).not.toMatch(/^backnumber_deliveries_open/mu)
  })

  it('no longer shows what is no longer known', async () => {
    let up = true
    const { scrape } = await started({
      sources: { database: async () => (up ? { up, ledgerHead: 9 } : { up }) },
    })
    expect(await (await scrape()).text()).toContain('backnumber_ledger_head 9')
    up = false
    const text = await (await scrape()).text()
    expect(text).toContain('backnumber_database_up 0')
    expect(text).not.toMatch(/^backnumber_ledger_head/mu)
  })

  it('has figures of the process, each app its own', async () => {
    const both = [0, 1].map(() => createMetrics({ sources: {}, ofProcess: true }))
    both[0]?.count({ method: 'GET', path: '/', route: '/', status: 200, ms: 1, requestId: 'a' })
    const [one, other] = await Promise.all(both.map((metrics) => metrics.read()))
    expect(one?.text).toContain('process_resident_memory_bytes')
    expect(one?.text).toContain('nodejs_eventloop_lag_p99_seconds')
    expect(one?.text).toContain('route="/"')
    expect(other?.text).not.toContain('route="/"')
  })
})

describe('a reading of the database', () => {
  it('is made once in a while, however often it is asked for', async () => {
    let readings = 0
    const read = readSeldom({
      read: async () => ++readings,
      everyMs: 60_000,
      patienceMs: 1000,
      late: -1,
    })
    expect([await read(), ...(await Promise.all([read(), read()]))]).toEqual([1, 1, 1])
  })

  it('that hangs is not waited for, and not begun again', async () => {
    let readings = 0
    let answer: (value: string) => void = () => undefined
    const read = readSeldom({
      read: () => {
        readings++
        return new Promise<string>((resolve) => (answer = resolve))
      },
      everyMs: 60_000,
      patienceMs: 20,
      late: 'late',
    })
    expect([await read(), await read(), readings]).toEqual(['late', 'late', 1])
    answer('there')
    expect([await read(), readings]).toEqual(['there', 1])
  })
})

describe('the pattern of an address', () => {
  it.each([
    ['/', '/'],
    ['/?a=1', '/'],
    ['/api/articles', '/api/articles'],
    ['/api/articles/i-1?depth=1', '/api/articles/:id'],
    ['/api/articles/i-1/revisions/3', '/api/articles/:id/revisions/:n'],
    ['/api/articles/i-1/publish', '/api/articles/:id/publish'],
    ['/api/users/login', '/api/users/login'],
    ['/api/users/reset-password/abc', '/api/users/reset-password/:n'],
    ['/api/media/file/scan.jpg', '/api/media/file/:n'],
    ['/api/graphql', '/api/graphql'],
    ['/api/secrets', '/api/*'],
    ['/api/articles/a/b/c/d/e/f', '/api/*'],
    ['/admin/collections/pages/1', '/admin/*'],
    ['/_next/static/a.js', '/_next/*'],
    ['/stories/i-1', '/:item/:id'],
    ['/stories/i-1/2', '/:item/:id/:revision'],
    ['/feeds/a.rss', '/feeds/*'],
    ['/reissues/r-1/s-1', '/reissues/*'],
    ['/a-paper/1950-01-02/1', '/:newspaper/:issue/:page'],
    ['/wp-login.php', 'other'],
    ['/a/b/c/d', 'other'],
  ])('of %s is %s', (url, route) => {
    expect(routeOf(url)).toBe(route)
  })

  it('is one of few, whatever is asked for', () => {
    const words = ['a', 'articles', 'revisions', 'publish', '1', 'x.y', 'login', 'file', '']
    const routes = new Set<string>()
    for (const a of words)
      for (const b of words)
        for (const c of words)
          for (const d of words) routes.add(routeOf(`/api/articles/${a}/${b}/${c}/${d}`))
    for (let i = 0; i < 1000; i++) routes.add(routeOf(`/api/x${i}/${i}/${i}`))
    expect(routes.size).toBeLessThan(200)
  })
})

describe('lines of the access log', () => {
  it('are kept back a moment, and written in their order when it stops', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backnumber-lines-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const to = join(folder, 'log')
    const { logger, end } = openAccessLines({ level: 'info', to })
    for (let i = 0; i < 1000; i++) logger.info({ i }, 'answered')
    await end()
    logger.info({ i: -1 }, 'too late')
    const lines = readFileSync(to, 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).i)).toEqual(Array.from({ length: 1000 }, (_, i) => i)) // prettier-ignore
  })

  it('hold the cache, the pattern and the id; failures go out at once', () => {
    const lines: Record<string, unknown>[] = []
    const failures: Record<string, unknown>[] = []
    const to = (into: Record<string, unknown>[]) =>
      pino({ base: undefined }, { write: (line) => into.push(JSON.parse(line)) })
    const note = noteAnswers({ logger: to(failures), lines: to(lines) })
    const answered = { method: 'GET', path: '/a', route: 'other', ms: 1.234, requestId: 'r' }
    note({ ...answered, status: 200, cache: 'hit' })
    note({ ...answered, status: 503, err: new Error('locked') })
    expect(lines).toMatchObject([
      { cache: 'hit', ms: 1.2, requestId: 'r', status: 200, path: '/a' },
    ])
    expect(failures).toMatchObject([{ level: 50, status: 503, err: { message: 'locked' } }])
  })
})
