import { createHmac } from 'node:crypto'
import type {
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { currentCaller } from '@/keys/caller'
import { countHits, forgetHits, type Counted } from '@/keys/countHits'

const minutes = 60 * 1000

type Limit = { readonly tries: number; readonly windowMs: number }

/** How often one address, and anybody about one account, may try each thing. */
const limits: Readonly<Record<string, { readonly address: Limit; readonly account?: Limit }>> = {
  login: {
    address: { tries: 50, windowMs: 10 * minutes },
    // As many as Payload's own lock lets pass, so that it is never seen who has an account to lock.
    account: { tries: 5, windowMs: 10 * minutes },
  },
  forgotPassword: {
    address: { tries: 10, windowMs: 60 * minutes },
    account: { tries: 3, windowMs: 60 * minutes },
  },
  resetPassword: { address: { tries: 10, windowMs: 60 * minutes } },
  unlock: { address: { tries: 50, windowMs: 10 * minutes } },
}

/**
 * Limits how often anybody tries to sign in and what goes with it, over REST, GraphQL and the admin
 * alike, counted for all processes together. An account that does not exist is counted as one that
 * does. The house's own calls are not counted. Answers 429 with `Retry-After`.
 */
export const limitTries: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const limit = limits[operation]
  if (!limit || req.payloadAPI === 'local') return args
  for (const [of, about] of countedIn({ operation, args, req })) {
    const { tries, windowMs } = limit[of] ?? limit.address
    const { hits, resetAt } = await countHits({
      payload: req.payload,
      name: about,
      windowMs,
      hits: 1,
    })
    if (hits > tries) throw tooMany(req, resetAt)
  }
  return args
}

/** Who has signed in takes nobody's tries. */
export const forgiveTries: CollectionAfterLoginHook = async ({ req, user }) => {
  const login = limits.login
  if (!login?.account || req.payloadAPI === 'local') return
  const data = { email: user.email }
  for (const [of, name] of countedIn({ operation: 'login', args: { data }, req })) {
    const counted: Counted = { payload: req.payload, name, windowMs: login.address.windowMs }
    await (of === 'account' ? forgetHits(counted) : countHits({ ...counted, hits: -1 }))
  }
}

/** An account that an admin has unlocked may be tried again. */
export const forgetOnUnlock: CollectionAfterOperationHook = async ({
  args,
  operation,
  req,
  result,
}) => {
  if ((operation as string) !== 'unlock' || !result) return result
  const email = emailIn(args)
  const login = limits.login
  if (email && login?.account) {
    const name = nameOf({ operation: 'login', of: 'account', text: email, req })
    await forgetHits({ payload: req.payload, name, windowMs: login.account.windowMs })
  }
  return result
}

type Of = 'address' | 'account'

/** What a try is counted under: where it comes from, where that is known, and whom it is about. */
function countedIn(one: {
  readonly operation: string
  readonly args: unknown
  readonly req: PayloadRequest
}): readonly (readonly [Of, string])[] {
  const { operation, args, req } = one
  const address = currentCaller()?.address
  const email = limits[operation]?.account ? emailIn(args) : undefined
  return [
    ...(address
      ? [['address', nameOf({ operation, of: 'address', text: address, req })] as const]
      : []),
    ...(email
      ? [['account', nameOf({ operation, of: 'account', text: email, req })] as const]
      : []),
  ]
}

/** The address of an account, as Payload looks it up. */
const emailIn = (args: unknown): string | undefined => {
  const { email } = (args as { readonly data?: { readonly email?: unknown } }).data ?? {}
  return typeof email === 'string' ? email.toLowerCase().trim() || undefined : undefined
}

/** A name that says nothing about a person to who reads the database. */
const nameOf = (one: {
  readonly operation: string
  readonly of: Of
  readonly text: string
  readonly req: PayloadRequest
}): string =>
  `${one.operation}:${one.of}:${createHmac('sha256', one.req.payload.secret)
    .update(one.text)
    .digest('hex')
    .slice(0, 32)}`

const tooMany = (req: PayloadRequest, resetAt: Date): Error => {
  const seconds = Math.max(1, Math.ceil((resetAt.getTime() - Date.now()) / 1000))
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(seconds))
  const wait = Math.ceil(seconds / 60)
  const message = req.i18n.language.startsWith('zh')
    ? `尝试次数过多，请在 ${wait} 分钟后再试。`
    : `Too many tries. Try again in ${wait} min.`
  return new APIError(message, 429, undefined, true)
}
