import { connect } from 'node:net'
import type { RequestHandler } from 'express'
import { describe, expect, it } from 'vitest'
import { most } from '@/server/limits/values'
import { codeIn, openWire, readAnswer, startApp } from '../support/startApp'

/** Reads a body as Payload does, and says how long it was; what went wrong is kept. */
const reading = () => {
  const heard: string[] = []
  const pages: RequestHandler = (request, response) => {
    let size = 0
    heard.push('asked')
    request.on('data', (piece: Buffer) => (size += piece.length))
    request.on('error', () => heard.push('broken'))
    request.on('end', () => {
      heard.push('read')
      response.json({ size })
    })
  }
  return { heard, pages }
}

/** A stream of so many bytes, whose length nobody declares. */
const streamOf = (bytes: number): ReadableStream => {
  let left = bytes
  return new ReadableStream({
    pull: (controller) => {
      const size = Math.min(left, 64 * 1024)
      left -= size
      if (size > 0) controller.enqueue(new Uint8Array(size).fill(32))
      if (left === 0) controller.close()
    },
  })
}

/** A promise that is kept from outside. */
const promised = <T>() => {
  let keep: (value: T) => void = () => undefined
  const kept = new Promise<T>((resolve) => {
    keep = resolve
  })
  return { kept, keep: (value: T) => keep(value) }
}

const json = { 'Content-Type': 'application/json' }
const form = { 'Content-Type': 'multipart/form-data; boundary=b' }
const isSession = () => true

describe('the length of a body', () => {
  it.each([
    ['JSON', '/api/articles', json, most.json],
    ['GraphQL', '/api/graphql', json, most.graphql],
    ['a form of the admin', '/api/articles/1', form, most.form],
    ['a query', '/api/articles', { 'Content-Type': 'application/x-www-form-urlencoded', 'X-HTTP-Method-Override': 'GET' }, most.query],
  ])('of %s is declared, and refused before it is read', async (_what, path, headers, limit) => {
    const { heard, pages } = reading()
    const { ask } = await startApp({ pages, isSession })
    const body = new Uint8Array(limit + 1).fill(32)
    const response = await ask(path, { method: 'POST', headers, body })
    expect(await codeIn(response)).toEqual([413, 'too-large'])
    expect(heard).toEqual([])
  }) // prettier-ignore

  it.each([
    ['JSON', '/api/articles', json, most.json],
    ['GraphQL', '/api/graphql', json, most.graphql],
  ])('of %s is counted as it comes', async (_what, path, headers, limit) => {
    const { heard, pages } = reading()
    const { ask } = await startApp({ pages })
    const body = streamOf(limit + 1)
    const response = await ask(path, { method: 'POST', headers, body, duplex: 'half' })
    expect(await codeIn(response)).toEqual([413, 'too-large'])
    expect(heard).toEqual([])
  })

  it('of a form is counted as it comes, while somebody reads it', async () => {
    const { heard, pages } = reading()
    const { ask } = await startApp({ pages, isSession })
    const send = (bytes: number) =>
      ask('/api/articles', { method: 'POST', headers: form, body: streamOf(bytes), duplex: 'half' })
    expect(await codeIn(await send(most.form + 1))).toEqual([413, 'too-large'])
    expect(heard[0]).toBe('asked')
    expect(heard).not.toContain('read')
    expect(await (await send(most.form)).json()).toEqual({ size: most.form })
  })

  it('may be 60 MB of a picture, and not much more', async () => {
    const { pages } = reading()
    const { ask } = await startApp({ pages, isSession })
    const send = (bytes: number, path: string) =>
      ask(path, { method: 'POST', headers: form, body: streamOf(bytes), duplex: 'half' })
    const most60 = 60 * 1024 * 1024 + 1000
    expect(await (await send(most60, '/api/media')).json()).toEqual({ size: most60 })
    expect((await send(most.upload + 1, '/api/media/m-1')).status).toBe(413)
    expect((await send(most60, '/api/medias')).status).toBe(413)
  })

  it('of a stranger is what a sign-in needs', async () => {
    const { pages } = reading()
    const { ask } = await startApp({ pages, isSession: () => false })
    const send = (bytes: number, headers: Record<string, string> = form) =>
      ask('/api/media', { method: 'POST', headers, body: new Uint8Array(bytes) })
    expect((await send(1000)).status).toBe(200)
    expect((await send(most.strangersForm + 1)).status).toBe(413)
    expect((await send(100_000, { ...form, Authorization: 'Bearer bnk_1' })).status).toBe(200)
  })

  it('leaves the server well when it was too much', async () => {
    const { pages } = reading()
    const { ask, lines } = await startApp({ pages })
    const body = new Uint8Array(most.json + 1)
    await (await ask('/api/articles', { method: 'POST', headers: json, body })).text()
    expect((await ask('/api/articles', { method: 'POST', headers: json, body: '{}' })).status).toBe(
      200,
    )
    expect(lines).toMatchObject([{ status: 413 }, { status: 200 }])
  })

  it('is not waited for when the answer has gone out before', async () => {
    const pages: RequestHandler = (request, response) => {
      request.once('data', () => {
        request.pause()
        response.status(413).json({ errors: [] })
      })
    }
    const { port, server } = await startApp({ pages, isSession })
    const wire = openWire(port)
    wire.write('POST /api/media HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n\r\n') // prettier-ignore
    wire.write(Buffer.alloc(1_000_000))
    // It never ends, and nobody reads it.
    expect(readAnswer(await wire.closed).status).toBe(413)
    const open = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)))
    await expect.poll(open).toBe(0)
  })

  it('of all together is bounded', async () => {
    const { port, ask } = await startApp({ pages: reading().pages })
    const piece = Buffer.alloc(1000 * 1024, 32)
    const head = `POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${most.json}\r\n\r\n`
    const wires = Array.from({ length: 70 }, () => openWire(port))
    for (const wire of wires) {
      wire.write(head)
      wire.write(piece)
    }
    const first = readAnswer(await Promise.race(wires.map(({ closed }) => closed)))
    expect([first.status, first.json?.errors[0]?.code]).toEqual([503, 'unavailable'])
    for (const wire of wires) wire.end()
    await Promise.all(wires.map(({ closed }) => closed))
    const response = await ask('/api/x', { method: 'POST', headers: json, body: '{}' })
    expect(response.status).toBe(200)
  })
})

describe('a client that is slow', () => {
  const head = (path: string, type: string) =>
    `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 50\r\n\r\n`

  it('with its JSON gets 408, and nobody was asked', async () => {
    const { heard, pages } = reading()
    const { port } = await startApp({ pages, times: { bodyMs: 200 } })
    const wire = openWire(port)
    wire.write(`${head('/api/articles', 'application/json')}{"a":`)
    const drip = setInterval(() => wire.write(' '), 50)
    const { status, json: answer } = readAnswer(await wire.closed)
    clearInterval(drip)
    expect([status, answer?.errors[0]?.code, heard]).toEqual([408, 'too-slow', []])
  })

  it('with its form gets 408 after a pause, and not while it sends', async () => {
    const { heard, pages } = reading()
    const { port } = await startApp({ pages, isSession, times: { pieceMs: 300 } })
    const wire = openWire(port)
    wire.write(head('/api/articles', 'multipart/form-data; boundary=b'))
    for (let sent = 0; sent < 5; sent++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      wire.write('0123456789'.slice(0, 8))
    }
    const { status, json: answer } = readAnswer(await wire.closed)
    expect([status, answer?.errors[0]?.code]).toEqual([408, 'too-slow'])
    expect(heard).toContain('asked')
    expect(heard).not.toContain('read')
  })

  it('is waited for while the reader itself has paused', async () => {
    const pages: RequestHandler = (request, response) => {
      let size = 0
      setTimeout(() => request.on('data', (piece: Buffer) => (size += piece.length)), 500)
      request.on('end', () => response.json({ size }))
    }
    const { ask } = await startApp({ pages, isSession, times: { pieceMs: 200 } })
    const body = new Uint8Array(1_500_000)
    const response = await ask('/api/articles', { method: 'POST', headers: form, body })
    expect(await response.json()).toEqual({ size: body.length })
  })
})

describe('an answer that takes too long', () => {
  it('is 503 in JSON, and what comes later goes nowhere', async () => {
    const later = promised<unknown>()
    const pages: RequestHandler = (_request, response) => {
      setTimeout(() => {
        try {
          response.setHeader('X-Late', '1')
          response.writeHead(200, { 'Content-Type': 'text/html' })
          response.write('late')
          response.end('later')
          later.keep('quiet')
        } catch (error) {
          later.keep(error)
        }
      }, 300)
    }
    const { ask, lines } = await startApp({ pages, times: { readMs: 100 } })
    const response = await ask('/')
    expect(response.headers.get('retry-after')).toBe('10')
    expect(await codeIn(response)).toEqual([503, 'unavailable'])
    expect(await later.kept).toBe('quiet')
    expect(lines).toMatchObject([{ level: 50, status: 503 }])
    expect((await ask('/healthz')).status).toBe(200)
  })

  it('may take longer when something is written, and longest for uploads', async () => {
    const pages: RequestHandler = (request, response) => {
      request.resume()
      setTimeout(() => response.json({}), 300)
    }
    const times = { readMs: 100, writeMs: 200, uploadMs: 10_000 }
    const { ask } = await startApp({ pages, times, isSession })
    const post = (headers: Record<string, string>) =>
      ask('/api/media', { method: 'POST', headers, body: '{}' })
    expect((await post(json)).status).toBe(503)
    expect((await post(form)).status).toBe(200)
  })

  it('is cut off when the client takes nothing of it', async () => {
    const closed = promised<void>()
    const pages: RequestHandler = (_request, response) => {
      response.on('close', () => closed.keep())
      response.write(Buffer.alloc(50_000_000))
      response.end()
    }
    const { port } = await startApp({ pages, times: { readMs: 50, stallMs: 200 } })
    const socket = connect(port, '127.0.0.1').pause()
    socket.on('error', () => undefined)
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await closed.kept
    expect(socket.bytesRead).toBeLessThan(50_000_000)
    socket.destroy()
  })
})
