import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished } from 'vitest'
import { createFront, type Front } from '@/cache/createFront'
import type { FrontArgs, Told } from '@/cache/types'
import { noteTag } from '@/changes/seenReads'
import type { PublicChange } from '@/changes/types'

export type Got = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

export type FrontHouse = {
  readonly front: Front
  /** What the cache says that it answered itself. */
  readonly told: readonly Told[]
  readonly base: string
  readonly ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Got>
}

type Given = Partial<Omit<FrontArgs, 'forward'>> & { readonly forward: RequestListener }

/** A cache in front of a listener, on a free port until the test ends. */
export async function startFront(given: Given): Promise<FrontHouse> {
  const told: Told[] = []
  const front = createFront({
    maxBytes: 1024 * 1024,
    isCurrent: () => true,
    publicUrl: 'http://archive.example',
    corsHeaders: () => ({}),
    requestIdOf: (id) => id ?? 'made',
    onHit: (one) => told.push(one),
    ...given,
  })
  const server = createServer(front.handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { front, told, base, ask: (path, headers, method) => ask({ base, path, headers, method }) }
}

type Ask = {
  readonly base: string
  readonly path: string
  readonly headers?: Record<string, string> | undefined
  readonly method?: string | undefined
}

/** One request with just these headers, its answer as it came over the wire. */
export const ask = ({ base, path, headers = {}, method = 'GET' }: Ask): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = request(base + path, { method, headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', reject)
      answer.on('end', () => {
        const bytes = Buffer.concat(pieces)
        const { statusCode: status = 0, headers } = answer
        resolve({ status, headers, bytes, text: bytes.toString('utf8') })
      })
    })
    sent.on('error', reject)
    sent.end()
  })

/** A row of the ledger about one article. */
export const changeOf = (document: string): PublicChange => ({
  seq: 1,
  at: '2026-11-23T00:00:00.000Z',
  action: 'changed',
  kind: 'articles',
  document,
})

/** Text that is worth compressing. */
export const long = 'a story of some length, '.repeat(200)

/** An API whose answer counts how often it was made, resting on one article. */
export const counted = (body = long) => {
  const asked: { url: string; headers: IncomingMessage['headers']; method: string }[] = []
  const forward: RequestListener = (req, res) => {
    asked.push({ url: req.url ?? '', headers: req.headers, method: req.method ?? '' })
    noteTag('articles:i-1')
    res.setHeader('Content-Type', 'application/json')
    res.setHeader('X-Frame-Options', 'SAMEORIGIN')
    res.end(JSON.stringify({ id: 'i-1', times: asked.length, body }))
  }
  return { forward, asked }
}

/** An API that answers when it is told to. */
export const patient = () => {
  const open: { req: IncomingMessage; res: ServerResponse; answer: (body: string) => void }[] = []
  const forward: RequestListener = (req, res) => {
    noteTag('articles:i-1')
    open.push({ req, res, answer: (body) => void res.end(body) })
  }
  const begun = (count: number) => expect.poll(() => open.length).toBe(count)
  return { forward, open, begun }
}
