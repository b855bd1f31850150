import type { PayloadRequest } from 'payload'
import { byKey } from './readKey'

/** Whether a key, and not a session, signed the request in. */
export const isByKey = ({ user }: Pick<PayloadRequest, 'user'>): boolean =>
  (user as { readonly _strategy?: unknown } | null)?._strategy === byKey
