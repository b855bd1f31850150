import type {
  CollectionAfterLogoutHook,
  CollectionAfterMeHook,
  CollectionBeforeOperationHook,
  CollectionMeHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'
import { isByKey } from '@/keys/isByKey'

/** Sessions are people's: a key renews none. */
export const renewsNoSession: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'refresh') stayOut(req)
  return args
}

/** A key ends no session of the person it acts as. Payload asks before it ends any. */
export const endsNoSession: CollectionAfterLogoutHook = ({ req }) => stayOut(req)

const stayOut = (req: PayloadRequest): void => {
  if (!isByKey(req)) return
  throw new APIError('An API key has no session: nothing to renew or to end.', 403, undefined, true)
}

/** `/api/users/me` tells a key the role that it has, not the one of the person it acts as. */
export const sayRole: CollectionMeHook = ({ args, user }) =>
  isByKey(args.req) ? { user: { ...user, role: args.req.user?.role } as object, exp: 0 } : undefined

/** A key is no session's token, and ends by its own date. */
export const sayNoEnd: CollectionAfterMeHook = ({ req, response }) => {
  if (!isByKey(req)) return response
  return { ...(response as object), exp: undefined }
}
