import type { RequestHandler } from 'express'
import { describe, expect, it } from 'vitest'
import { codeIn, openWire, startApp } from '../support/startApp'

describe('errors of the API that are no JSON', () => {
  it('become JSON, with their status and without their body', async () => {
    const pages: RequestHandler = (request, response) => {
      response.status(request.url.includes('gone') ? 404 : 500)
      response.set({ 'Content-Type': 'text/html', 'Content-Encoding': 'x', ETag: '"a"' })
      response.write('<h1>stack')
      response.end('trace')
    }
    const { ask } = await startApp({ pages })
    const response = await ask('/api/articles')
    expect(response.headers.get('etag')).toBeNull()
    expect(await codeIn(response)).toEqual([500, 'failed'])
    expect(await codeIn(await ask('/api/gone'))).toEqual([404, 'not-found'])
    expect(await (await ask('/page')).text().catch(() => '')).not.toContain('errors')
  })

  it('that are JSON stay as they are, and a 503 says when to come back', async () => {
    const pages: RequestHandler = (_request, response) =>
      void response.status(503).json({ errors: [{ code: 'unavailable', message: 'mine' }] })
    const response = await (await startApp({ pages })).ask('/api/articles')
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.text()).toContain('mine')
  })
})

describe('a page that fails', () => {
  it('says 503 while the database is away, and 500 otherwise', async () => {
    let away = true
    const pages: RequestHandler = (_request, response) => void response.status(500).send('<h1>')
    const { ask } = await startApp({ pages, isAway: () => away })
    const response = await ask('/stories/1')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await response.text()).toBe('<h1>')
    away = false
    expect((await ask('/stories/1')).status).toBe(500)
  })
})

describe('the log', () => {
  it('says 499 of a client that went away before there was an answer', async () => {
    const { port, lines } = await startApp({ pages: () => undefined })
    const wire = openWire(port)
    wire.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n')
    setTimeout(wire.end, 100)
    await expect.poll(() => lines).toMatchObject([{ status: 499, path: '/slow' }])
  })
})
