/** One request, as it goes over the wire. */
export type Attempt = {
  readonly method: string
  /** With its query, sent as it stands. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Sent over a plain socket in place of all the above, as it stands. */
  readonly raw?: string | Buffer
  /** Bytes of the body go out so far apart; the client gives up in the end. */
  readonly drip?: { readonly bytes: number; readonly everyMs: number }
}

/** What is tried: one request, or two that must answer alike but for what was guessed. */
export type Shot = {
  /** Which rule of the grammar made it. */
  readonly kind: string
  readonly attempts: readonly [Attempt] | readonly [Guess, Guess]
}

export type Guess = Attempt & { readonly guess: string }

export type Outcome = {
  /** 0 when nothing came back that is HTTP. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed; nothing beyond the most that is read of an answer. */
  readonly body: Buffer
  readonly bytes: number
  readonly ms: number
  /** Why there is no answer: `timeout`, `closed`, an error's code. */
  readonly lost?: string
}

/** Something that may never happen, with the request that made it. */
export type Fault = {
  readonly what: FaultName
  readonly detail: string
}

export const faultNames = [
  'answers of 5xx',
  'no answer',
  'errors under /api that are no JSON',
  'errors without a code',
  'answers over their size',
  'markers seen',
  'inner words seen',
  'differences by guessing',
  'redirects elsewhere',
  'foreign hosts in answers',
  'credentials for foreign origins',
  'public caching of private answers',
] as const

export type FaultName = (typeof faultNames)[number]

/** What the planting left: where each marker stands, what may be asked for, and what may be guessed. */
export type Planted = {
  /** The place by the marker's text. */
  readonly markers: Readonly<Record<string, string>>
  readonly ids: Readonly<Record<string, readonly string[]>>
  readonly versions: readonly string[]
  /** Files of closed pictures. */
  readonly files: readonly string[]
  /** Names of fields, with those in groups and rows as paths, of every collection. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly emails: readonly string[]
}
