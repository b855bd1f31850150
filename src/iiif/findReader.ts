import type { IncomingHttpHeaders } from 'node:http'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import { currentCaller } from '@/keys/caller'

type Args = { readonly payload: Payload; readonly headers: IncomingHttpHeaders }

/** Who asks: the person of a key, who is signed in, or null for nobody in particular. */
export const findReader = async ({ payload, headers }: Args): Promise<TypedUser | null> => {
  const standing = currentCaller()?.standing
  if (standing?.kind === 'person') return standing.user
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) given.set(name, [value].flat().join(', '))
  }
  const { user } = await executeAuthStrategies({ headers: given, payload })
  return user
}
