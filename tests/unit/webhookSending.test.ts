import type { LookupAddress } from 'node:dns'
import { createServer, type Socket } from 'node:net'
import type { AddressInfo, LookupFunction } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { sendWebhook, type Sending } from '@/webhooks/sendWebhook'
import { answering, startReceiver, type Answering } from '../support/receiver'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

async function receiver(answer?: Answering, options?: Parameters<typeof startReceiver>[1]) {
  const started = await startReceiver(answer, options)
  open.push(started.close)
  return started
}

const send = (url: string, more: Partial<Sending> = {}) =>
  sendWebhook({ url, body: '{"a":"重刊"}', headers: {}, allow: ['127.0.0.1', '::1'], ...more })

/** A name server that knows every name, and says this of it. */
const resolving =
  (...addresses: string[]): LookupFunction =>
  (_, options, callback) => {
    const found = addresses.map((address): LookupAddress => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    const [first] = found
    if (options.all) callback(null, found)
    else callback(null, first?.address ?? '', first?.family)
  }

describe('a message', () => {
  test('arrives as it is, with its headers, and the connection ends', async () => {
    const there = await receiver()
    const outcome = await send(there.url, { headers: { 'webhook-id': 'e-1' } })
    expect(outcome).toEqual({ kind: 'delivered', status: 204 })
    const [message] = there.received
    expect(message?.method).toBe('POST')
    expect(message?.body).toBe('{"a":"重刊"}')
    expect(message?.headers).toMatchObject({
      'webhook-id': 'e-1',
      'content-type': 'application/json',
      'content-length': '14',
      connection: 'close',
    })
  })

  test.each([200, 201, 299])('has arrived when the answer is %i', async (status) => {
    const there = await receiver(answering(status))
    expect(await send(there.url)).toEqual({ kind: 'delivered', status })
  })

  test.each([400, 404, 429, 500, 503])('has failed when the answer is %i', async (status) => {
    const there = await receiver(answering(status))
    expect(await send(there.url)).toMatchObject({ kind: 'failed', status })
  })

  test('that failed says what the receiver said, cut short', async () => {
    const there = await receiver((response) =>
      response.writeHead(422).end(`no\n\u0000 room ${'x'.repeat(5000)}`),
    )
    const outcome = await send(there.url)
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('no room xxx'),
    })
    expect(JSON.stringify(outcome).length).toBeLessThan(500)
  })

  test('is not wanted any more where the answer is 410', async () => {
    const there = await receiver(answering(410))
    expect(await send(there.url)).toMatchObject({ kind: 'gone', status: 410 })
  })

  test('fails where nobody listens', async () => {
    const there = await startReceiver()
    await there.close()
    const reason = expect.stringContaining('ECONNREFUSED')
    expect(await send(there.url)).toEqual({ kind: 'failed', reason })
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('(%i) is a failure and is not followed', async (status) => {
    const secret = await receiver()
    const there = await receiver(answering(status, { location: secret.url }))
    const outcome = await send(there.url, { allow: [`127.0.0.1:${there.port}`] })
    const reason = expect.stringContaining(`redirects to ${secret.url}`)
    expect(outcome).toEqual({ kind: 'failed', status, reason })
    expect(secret.received).toEqual([])
  })
})

describe('a private address', () => {
  const paths = (port: number) => [
    `http://127.0.0.1:${port}/`,
    `http://2130706433:${port}/`,
    `http://017700000001:${port}/`,
    `http://localhost:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://0.0.0.0:${port}/`,
  ]

  test('is never called, however it is written', async () => {
    const there = await receiver()
    for (const url of paths(there.port)) {
      expect(await send(url, { allow: [] }), url).toMatchObject({ kind: 'refused' })
    }
    expect(there.received).toEqual([])
  })

  test('is never called over IPv6', async () => {
    const there = await receiver(undefined, { host: '::1' })
    expect(await send(there.url, { allow: [] })).toMatchObject({ kind: 'refused' })
    expect(there.received).toEqual([])
    expect(await send(there.url)).toMatchObject({ kind: 'delivered' })
  })

  test.each([
    ['alone', ['127.0.0.1']],
    ['beside a public one', ['93.184.215.14', '127.0.0.1']],
    ['as IPv6', ['::1']],
    ['as IPv4 in IPv6', ['::ffff:127.0.0.1']],
  ])('is never called behind a name, %s', async (_, addresses) => {
    const there = await receiver()
    const lookup = resolving(...addresses)
    const outcome = await send(`http://hooks.example.org:${there.port}/`, { allow: [], lookup })
    const reason = expect.stringContaining('hooks.example.org (')
    expect(outcome).toEqual({ kind: 'refused', reason })
    expect(there.received).toEqual([])
  })

  test('is called behind a name that the operator allows, at that port only', async () => {
    const [there, other] = [await receiver(), await receiver()]
    const options = { allow: [`desk.lan:${there.port}`], lookup: resolving('127.0.0.1') }
    const url = (port: number) => `http://desk.lan:${port}/`
    expect(await send(url(there.port), options)).toMatchObject({ kind: 'delivered' })
    expect(await send(url(other.port), options)).toMatchObject({ kind: 'refused' })
    expect(other.received).toEqual([])
  })

  test('is looked up once: a name cannot lead elsewhere after it was checked', async () => {
    const there = await receiver()
    let asked = 0
    const lookup: LookupFunction = (name, options, callback) => {
      asked += 1
      resolving(asked === 1 ? '127.0.0.1' : '10.0.0.1')(name, options, callback)
    }
    const url = `http://hooks.example.org:${there.port}/`
    expect(await send(url, { lookup })).toMatchObject({ kind: 'delivered' })
    expect(asked).toBe(1)
  })
})

describe('a receiver that means no good', () => {
  test('hangs before it answers: the try ends', async () => {
    const there = await receiver(() => {})
    const reason = expect.stringContaining('within 0.2 s')
    expect(await send(there.url, { timeoutMs: 200 })).toEqual({ kind: 'failed', reason })
  })

  test('hangs in its answer: the status counts', async () => {
    const there = await receiver((response) => void response.writeHead(500).write('wait'))
    expect(await send(there.url, { timeoutMs: 200 })).toMatchObject({ kind: 'failed', status: 500 })
    const fine = await receiver((response) => void response.writeHead(200).write('wait'))
    expect(await send(fine.url, { timeoutMs: 200 })).toEqual({ kind: 'delivered', status: 200 })
  })

  test('hangs as soon as somebody connects, or closes, or talks nonsense', async () => {
    const ways: ((socket: Socket) => void)[] = [
      () => {},
      (socket) => void socket.destroy(),
      (socket) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
      (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'x-many: headers\r\n'.repeat(100_000)}`),
      (socket) =>
        void socket.write('HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: ws\r\n\r\n'),
    ]
    for (const way of ways) {
      const url = await listen(way)
      expect(await send(url, { timeoutMs: 300 }), String(way)).toMatchObject({ kind: 'failed' })
    }
  })

  test.each([200, 500])('answers %i and a gigabyte: it is cut after 64 KB', async (status) => {
    const gigabyte = 2 ** 30
    const chunk = Buffer.alloc(64 * 1024, 'x')
    let pushed = 0
    let ended: () => void = () => {}
    const over = new Promise<void>((resolve) => (ended = resolve))
    const there = await receiver((response) => {
      response.writeHead(status)
      const push = () => {
        while (pushed < gigabyte && !response.destroyed) {
          pushed += chunk.length
          if (!response.write(chunk)) return void response.once('drain', push)
        }
      }
      response.on('close', ended)
      push()
    })
    const kind = status === 200 ? 'delivered' : 'failed'
    expect(await send(there.url)).toMatchObject({ kind, status })
    await over
    // What lies in the machine's own buffers between the two is some megabytes.
    expect(pushed).toBeLessThan(32 * 2 ** 20)
  })
})

/** A server below HTTP; gives its address. */
async function listen(way: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => way(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
