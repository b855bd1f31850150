import type { AuthStrategy, PayloadRequest } from 'payload'
import { currentCaller } from './caller'
import { keyIn, standingOf, type Refusal } from './standing'

/**
 * Signs a request in by the key in its `Authorization: Bearer bnk_…`. A key wins over a session's
 * cookie: Payload looks for the cookie only where no such header is. It opens the API alone (page
 * images ask `currentCaller`), never pages or the admin, which ask without a request.
 */
export const keyStrategy: AuthStrategy = {
  name: 'backnumber-key',
  authenticate: async ({ headers, payload, ...rest }) => {
    // Payload's types leave out what createPayloadRequest hands over.
    const { req } = rest as { readonly req?: PayloadRequest }
    const authorization = headers.get('Authorization')
    if (!req || keyIn(authorization) === undefined) return { user: null }
    const caller = currentCaller()
    const standing =
      caller?.authorization === authorization
        ? caller.standing
        : await standingOf({ payload, authorization })
    if (standing.kind === 'refused') req.context.keyRefusal = standing
    return { user: standing.kind === 'person' ? standing.user : null }
  },
}

/** Why the request's key is not taken; undefined when it is, and when there is none. */
export const refusalOf = (req: PayloadRequest): Refusal | undefined =>
  req.context.keyRefusal as Refusal | undefined
