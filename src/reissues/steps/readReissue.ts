import type { Payload, TypedUser } from 'payload'
import type { Reissue } from '@/payload-types'
import { recordEvent } from './recordEvent'

type Args = { readonly payload: Payload; readonly id: string; readonly user: TypedUser }

/**
 * A reissue before its next step, with the reader's rights; nothing when there is none for them. A
 * step before that was cut off before it was recorded is recorded now, so that none is missing.
 */
export async function readReissue({ payload, id, user }: Args): Promise<Reissue | undefined> {
  const reissue = await payload.findByID({
    collection: 'reissues',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (reissue?.unannounced) await recordEvent(payload, reissue)
  return reissue ?? undefined
}
