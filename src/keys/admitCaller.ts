import type { RequestHandler, Response } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { codeOf } from '@/errors/codes'
import { asCaller, type Caller } from './caller'
import { hashKey } from './makeKey'
import { keyIn, standingOf, type Refusal, type Standing } from './standing'

/**
 * Judges the key of every request to the API and to page images before anything else answers: a wrong one gets 401, one
 * beyond its rate 429. A reader's key is worth what the public is, so its request goes on as one of
 * the public's, and is answered from the cache; the rate for strangers does not hold for it (`isKeyed`).
 * Elsewhere than under /api and /iiif keys open nothing and are taken off.
 */
export const admitCaller =
  ({ payload }: { readonly payload: () => Payload | undefined }): RequestHandler =>
  async (request, response, next) => {
    const address = ipKeyGenerator(request.ip ?? '', 56)
    const { authorization } = request.headers
    const open = payload()
    if (keyIn(authorization) === undefined) {
      return goOn({ address, authorization, standing: noKey }, next)
    }
    if (!isApi(request.path)) {
      delete request.headers.authorization
      return goOn({ address, authorization: undefined, standing: noKey }, next)
    }
    if (!open) return next()
    const standing = await judge({ payload: open, authorization, address })
    if (standing.kind === 'refused') return refuseKey(response, standing)
    response.locals.keyed = true
    if (standing.kind === 'reader') {
      delete request.headers.authorization
      delete request.headers.cookie
    } else if (authorization) {
      request.headers.authorization = canonical(authorization)
    }
    goOn({ address, authorization: request.headers.authorization, standing }, next)
  }

const goOn = (caller: Caller, next: () => void): void => asCaller(caller, next)

/** Whether the request came with a key that counts, whose own rate it was counted against. */
export const isKeyed = (response: Response): boolean => response.locals.keyed === true

const noKey: Standing = { kind: 'no-key' }

const isApi = (path: string): boolean => /^\/(?:api|iiif)(?:\/|$)/u.test(path)

/** The scheme's name as Payload spells it: HTTP does not care, and a cookie must not win over a key. */
const canonical = (authorization: string): string => `Bearer ${keyIn(authorization) ?? ''}`

const wrongKeysAMinute = 60
const wrongKeys = new LRUCache<string, number>({ max: 10_000, ttl: 60_000, noUpdateTTL: true })
/** Keys that were good when they last came, by their hash. */
const goodKeys = new LRUCache<string, true>({ max: 10_000 })

/**
 * The standing. For an address that tries key after key, keys that never were good are not even looked
 * up for the rest of a minute; good ones from the same place are.
 */
async function judge(args: {
  readonly payload: Payload
  readonly authorization: string | undefined
  readonly address: string
}): Promise<Standing> {
  const hash = hashKey(keyIn(args.authorization) ?? '')
  const wrong = wrongKeys.get(args.address) ?? 0
  if (wrong >= wrongKeysAMinute && !goodKeys.has(hash)) return tooManyWrong
  const standing = await standingOf(args)
  if (standing.kind !== 'refused') goodKeys.set(hash, true)
  if (standing.kind === 'refused' && standing.status === 401) {
    goodKeys.delete(hash)
    wrongKeys.set(args.address, wrong + 1)
  }
  return standing
}

const tooManyWrong: Refusal = {
  kind: 'refused',
  status: 429,
  message: 'Too many wrong API keys from this address. Ask again in a minute.',
  retryAfter: 60,
}

const refuseKey = (response: Response, { status, message, retryAfter }: Refusal): void => {
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="Backnumber"')
  if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter))
  response.set('Cache-Control', 'private, no-store')
  response.status(status).json({ errors: [{ code: codeOf(status), message }] })
}
