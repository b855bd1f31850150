import { findMarkers } from './markers'
import type { Attempt, Fault, Guess, Outcome, Planted } from './types'

/** What one answer may never do, checked against the request that it answers. */
export function judge(args: {
  readonly attempt: Attempt
  readonly outcome: Outcome
  readonly kind: string
  readonly markers: Planted['markers']
}): readonly Fault[] {
  const { attempt, outcome, kind, markers } = args
  const asked = wordsOf(attempt)
  const answer = Buffer.concat([Buffer.from(JSON.stringify(outcome.headers)), outcome.body])
  const found = findMarkers({ answer, asked, markers })
  const faults = [
    ...statusFaults(attempt, outcome, kind),
    ...formFaults(attempt, outcome),
    ...sizeFaults(attempt, outcome),
    ...found.map((marker): Fault => ({ what: 'markers seen', detail: marker })),
    ...innerFaults(asked, answer),
    ...headerFaults(attempt, outcome, asked, answer),
  ]
  return faults
}

/** Everything of a request that an answer may say again. */
export function wordsOf({ method, path, headers, body, raw }: Attempt): string {
  const text = [method, path, JSON.stringify(headers ?? {}), String(body ?? ''), String(raw ?? '')].join('\n') // prettier-ignore
  return `${text}\n${decoded(text)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Where a client is cut off for what it does, it may get no answer at all. */
const mayBeCutOff = new Set(['huge bodies', 'slow bodies', 'raw sockets', 'header floods', 'odd headers']) // prettier-ignore

const statusFaults = (
  { path = '' }: Attempt,
  { status, lost, body }: Outcome,
  kind: string,
): readonly Fault[] => {
  if (status === 0 && !mayBeCutOff.has(kind)) return [{ what: 'no answer', detail: lost ?? '' }]
  // The drill's house has imported nothing, and says so.
  if (status === 503 && path.startsWith('/readyz')) return []
  if (status < 500 || isDeliberate(status, body)) return []
  return [{ what: 'answers of 5xx', detail: `${status} ${excerpt(body)}` }]
}

/** 503 as it is said on purpose: busy, starting, or too slow. 501 and 505 are HTTP's own refusals. */
const isDeliberate = (status: number, body: Buffer): boolean =>
  (status === 503 && /"unavailable"|starting/u.test(body.toString('utf8', 0, 500))) ||
  status === 501 ||
  status === 505

/** Plain addresses of the API; tricks in a path may be answered by whoever turns them away. */
const isApi = (path: string): boolean => /^\/api\/[\w/.-]*(?:\?|$)/u.test(path) && !path.includes('..') // prettier-ignore

function formFaults({ method, path, raw }: Attempt, { status, body }: Outcome): readonly Fault[] {
  if (raw !== undefined || method === 'HEAD' || status < 400 || !isApi(path)) return []
  // Node's own parser turns these away before anybody else sees them.
  if (body.length === 0 && [400, 417, 431].includes(status)) return []
  const said = parse(body) as { readonly errors?: readonly Said[] } | undefined
  if (!Array.isArray(said?.errors)) {
    return [{ what: 'errors under /api that are no JSON', detail: `${status} ${excerpt(body)}` }]
  }
  const bare = said.errors.find(({ code, extensions }) => !code && !extensions?.code)
  return bare ? [{ what: 'errors without a code', detail: `${status} ${excerpt(body)}` }] : []
}

type Said = { readonly code?: string; readonly extensions?: { readonly code?: string } }

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

const megabyte = 1024 * 1024

/** The most that an answer may have, by its address, in bytes. */
export const sizeLimits: readonly (readonly [RegExp, number])[] = [
  [/^\/api\/media\/file/u, 20 * megabyte],
  [/epub/u, 20 * megabyte],
  [/^\/api\/.*\/edition/u, 12 * megabyte],
  [/^\/sitemaps/u, 12 * megabyte],
  [/^\/api/u, 8 * megabyte],
  [/^\/(?:admin|_next)/u, 4 * megabyte],
  [/^/u, 2 * megabyte],
]

function sizeFaults({ path }: Attempt, { bytes }: Outcome): readonly Fault[] {
  const [, limit = 0] = sizeLimits.find(([address]) => address.test(path)) ?? []
  return bytes > limit ? [{ what: 'answers over their size', detail: `${bytes} bytes` }] : []
}

/** Words of the program and its databases that tell an attacker what is inside. */
const inner = [
  'SQLITE_', 'MongoServerError', 'LibsqlError', 'ECONNREFUSED', 'node_modules', 'drizzle', 'mongoose',
  'CastError', 'webpack-internal', 'at Object.', 'at async ', 'no such column', 'SQL input', 'near "',
  'Cannot read properties', 'is not a function', 'is not iterable', 'root:x:0:0', '"dependencies"',
  'SQLite format 3', 'X-Injected', 'x-injected',
] // prettier-ignore

function innerFaults(asked: string, answer: Buffer): readonly Fault[] {
  // Pages carry Next's own scripts, which name some of these.
  if (answer.includes('<!DOCTYPE html>')) return []
  return inner
    .filter((word) => answer.includes(word) && !asked.includes(word))
    .map((word) => ({ what: 'inner words seen', detail: `${word}: ${excerpt(answer)}` }))
}

function headerFaults(
  attempt: Attempt,
  { status, headers }: Outcome,
  asked: string,
  answer: Buffer,
) {
  const faults: Fault[] = []
  const { location = '' } = headers
  if (status >= 300 && status < 400 && location && leadsAway(location)) {
    faults.push({ what: 'redirects elsewhere', detail: `${status} ${location}` })
  }
  const inAddress = `${attempt.path}${String(attempt.body ?? '')}${String(attempt.raw ?? '')}`
  if (answer.includes('poison.example') && !inAddress.includes('poison.example')) {
    const isOwnEcho = headers['access-control-allow-origin'] === attempt.headers?.Origin
    if (!isOwnEcho) faults.push({ what: 'foreign hosts in answers', detail: excerpt(answer) })
  }
  const allowed = headers['access-control-allow-origin'] ?? ''
  if (headers['access-control-allow-credentials'] === 'true' && /poison|null|\*/u.test(allowed)) {
    faults.push({ what: 'credentials for foreign origins', detail: allowed })
  }
  const isPrivate = /"authorization":"[^"]|payload-token=/iu.test(asked)
  const cache = headers['cache-control'] ?? ''
  if (isPrivate && status === 200 && /public/u.test(cache) && isApi(attempt.path)) {
    faults.push({ what: 'public caching of private answers', detail: cache })
  }
  return faults
}

const leadsAway = (location: string): boolean => {
  const own = 'http://own.example'
  return URL.canParse(location, own)
    ? !['own.example', '127.0.0.1', 'localhost'].includes(new URL(location, own).hostname)
    : true
}

/** Where a right guess and a wrong one are told apart; undefined when they are not. */
export function differenceOf(args: {
  readonly guesses: readonly [Guess, Guess]
  readonly outcomes: readonly [Outcome, Outcome]
}): Fault | undefined {
  const [right, wrong] = args.guesses.map((guess, n) => {
    const { status, headers, body } = args.outcomes[n] as Outcome
    const type = headers['content-type'] ?? ''
    return { status, type, body: withoutGuess(body, guess), whole: withoutId(body.toString()) }
  }) as [Compared, Compared]
  if ([right, wrong].some(({ status }) => status === 0 || status === 429 || status === 503)) return
  const differs = (['status', 'type', 'body'] as const).find((part) => right[part] !== wrong[part])
  // A guess such as `true` stands in answers that do not repeat it.
  if (!differs || (differs === 'body' && right.whole === wrong.whole)) return
  const both = [right, wrong].map((one) => around(String(one[differs]), differingAt(right, wrong, differs))) // prettier-ignore
  return { what: 'differences by guessing', detail: `${differs}: ${both.join(' ≠ ')}` }
}

type Compared = {
  readonly status: number
  readonly type: string
  /** Without what was guessed. */
  readonly body: string
  readonly whole: string
}

const differingAt = (a: Compared, b: Compared, part: keyof Compared): number => {
  const [one, other] = [String(a[part]), String(b[part])]
  const at = [...one].findIndex((letter, n) => letter !== other[n])
  return Math.max(0, at - 60)
}

const around = (text: string, at: number): string => text.slice(at, at + 200)

/** The answer without what was guessed, in all forms in which it may be said again. */
function withoutGuess(body: Buffer, { guess }: Guess): string {
  // An order is guessed both ways; an answer names the field without the sign.
  const bare = guess.replace(/^-/u, '')
  const forms = [guess, bare, encodeURIComponent(guess), JSON.stringify(guess).slice(1, -1)]
  return withoutId([...new Set(forms)].reduce((text, form) => text.replaceAll(form, '…'), body.toString())) // prettier-ignore
}

const withoutId = (text: string): string => text.replace(/"requestId":"[^"]{0,140}"/gu, '')

const excerpt = (body: Buffer): string => body.toString('utf8', 0, 300).replace(/\s+/gu, ' ')
