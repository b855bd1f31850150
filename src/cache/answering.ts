import type { AnswerStore } from './answerStore'
import type { Captured } from './captureAnswer'
import type { Client } from './client'
import { isForAll } from './isForAll'
import { openings } from './openings'
import { packEntry, readyVariant } from './packEntry'
import type { PublicKind } from './publicPath'
import { refusedHead } from './refusedHead'
import { directly, replyNow, replyPacked, type Send } from './reply'
import { toEntry } from './toEntry'
import type { Entry, FrontArgs } from './types'

type Args = Pick<FrontArgs, 'corsHeaders' | 'requestIdOf' | 'onHit'> & {
  readonly store: AnswerStore
}

/** How answers go out: those that were kept, that others waited for, and that were made just now. */
export type Answering = {
  readonly hit: (client: Client, entry: Entry) => void
  readonly shared: (client: Client, entry: Entry) => void
  readonly landed: (client: Client, captured: Captured, entry: Entry | undefined) => void
  /** Before an answer goes out that is too long to be held back. */
  readonly passed: (client: Client) => void
  /** The public answer in what was caught; undefined where it is not for all. */
  readonly toEntry: (client: Client, captured: Captured) => Entry | undefined
}

/** Makes answers' heads, and sends them. */
export function answering({ corsHeaders, requestIdOf, onHit, store }: Args): Answering {
  const open = openings(corsHeaders)
  const reply = ({ client, entry, send, id }: Sent) => {
    const own = ['X-Request-Id', id, ...open.head(client.origin)]
    return { client, entry, send, own }
  }
  const pack = async (client: Client, entry: Entry) => {
    if (readyVariant(entry, client.encoding)) return
    await packEntry(entry, client.encoding)
    store.weigh(client.asked.key, entry)
  }
  const tell = (client: Client, requestId: string, status: number) => {
    const { method, began, asked } = client
    onHit({ method, path: asked.path, status, ms: performance.now() - began, requestId })
  }
  return {
    hit: (client, entry) => {
      const id = requestIdOf(client.givenId)
      tell(client, id, replyNow(reply({ client, entry, id, send: directly(client) })))
      void pack(client, entry)
    },
    shared: async (client, entry) => {
      const id = requestIdOf(client.givenId)
      tell(client, id, await replyPacked(reply({ client, entry, id, send: directly(client) })))
    },
    landed: async (client, captured, entry) => {
      const { headers, body, status, send } = captured
      if (!entry) return send(status, [...refusedHead(captured), ...open.head(client.origin)], body)
      const id = String(headers['x-request-id'] ?? requestIdOf(client.givenId))
      await replyPacked(reply({ client, entry, id, send }))
      store.weigh(client.asked.key, entry)
    },
    passed: ({ res, asked, origin }) => {
      if (!isForAll({ status: res.statusCode, headers: res.getHeaders() }, asked.kind)) return
      res.setHeader('Cache-Control', 'public, no-cache')
      const flat = open.head(origin)
      flat.forEach((name, at) => at % 2 === 0 && res.setHeader(name, flat[at + 1] ?? ''))
    },
    toEntry: ({ asked }, captured) => {
      if (!isForAll(captured, asked.kind)) return undefined
      return toEntry({ ...captured, vary: [...ofKind[asked.kind], ...open.vary] })
    },
  }
}

/** Next's scripts ask for parts of pages at the pages' own addresses. */
const ofKind: Readonly<Record<PublicKind, readonly string[]>> = {
  api: [],
  file: [],
  page: [
    'Accept-Language',
    'RSC',
    'Next-Router-State-Tree',
    'Next-Router-Prefetch',
    'Next-Router-Segment-Prefetch',
  ],
}

type Sent = {
  readonly client: Client
  readonly entry: Entry
  readonly send: Send
  readonly id: string
}
