import { lookup as dnsLookup } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { checkUrl } from './checkUrl'
import { guardLookup, isPrivateAddressError } from './guardLookup'
import { reasons } from './reasons'

/** How one try went. `refused` and `gone` are final; `failed` may succeed later. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly status: number | null }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'gone'; readonly status: number; readonly reason: string }
  | { readonly kind: 'failed'; readonly status?: number; readonly reason: string }

/** One message, and what of the operator's own network it may be sent to. */
export type Sending = {
  readonly url: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly allow: readonly string[]
  /** For the whole try; ten seconds unless said otherwise. */
  readonly timeoutMs?: number
  readonly lookup?: LookupFunction
}

/** Of an answer so many bytes are read at most. */
const mostRead = 64 * 1024

/** Of what a receiver says of its failure so many characters are kept. */
const mostKept = 200

/**
 * Posts one message and says how it went; it never throws. It follows no redirect, keeps no
 * connection, knows no proxy, reads 64 KB of an answer at most and ends within the time given.
 * Public addresses only, but for those in `allow`.
 */
export async function sendWebhook(sending: Sending): Promise<Outcome> {
  const { timeoutMs = 10_000 } = sending
  const checked = checkUrl(sending)
  if (!checked.ok) return { kind: 'refused', reason: checked.reason }
  const over = AbortSignal.timeout(timeoutMs)
  try {
    const response = await post({ sending, checked, over })
    const status = response.statusCode ?? 0
    return toOutcome({ status, location: response.headers.location, said: await read(response) })
  } catch (error) {
    if (isPrivateAddressError(error)) return { kind: 'refused', reason: error.message }
    if (over.aborted) return { kind: 'failed', reason: reasons.late(timeoutMs / 1000) }
    return { kind: 'failed', reason: reasons.unreachable(nameOf(error)) }
  }
}

type Post = {
  readonly sending: Sending
  readonly checked: Extract<ReturnType<typeof checkUrl>, { ok: true }>
  readonly over: AbortSignal
}

/** Sends the request and gives the answer's head. */
const post = ({ sending, checked, over }: Post): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { body, headers, allow, lookup = dnsLookup as LookupFunction } = sending
    const send = checked.url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(checked.url, {
      method: 'POST',
      // An agent of its own: no connection is kept, and no proxy taken from the environment.
      agent: false,
      lookup: guardLookup({ lookup, port: checked.port, allow }),
      signal: over,
      headers: {
        ...headers,
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Backnumber',
      },
    })
    request.on('response', resolve)
    request.on('error', reject)
    // A receiver that switches the protocol answers nothing: Node closes without an error.
    request.on('close', () => reject(new Error('closed')))
    request.end(body)
  })

/** The beginning of an answer's body. What breaks off here breaks nothing: the status has come. */
async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of response) {
      chunks.push(chunk as Buffer)
      bytes += (chunk as Buffer).length
      if (bytes >= mostRead) break
    }
  } catch {
    return ''
  } finally {
    response.destroy()
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, mostKept)
}

type Answer = { status: number; location: string | undefined; said: string }

function toOutcome({ status, location, said }: Answer): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status }
  if (status === 410) return { kind: 'gone', status, reason: reasons.gone }
  const redirected = status >= 300 && status < 400
  const target = (location ?? '').slice(0, mostKept)
  const reason = redirected ? reasons.redirected(target) : reasons.status(status, said)
  return { kind: 'failed', status, reason }
}

/** `ECONNREFUSED`, or the message where there is no code. */
const nameOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
