import { retry } from '@/database/retry'
import type { ReleaseContext } from '../checkRelease'
import type { Taken } from './stepEndpoint'

type Write = { readonly data: object; readonly release?: ReleaseContext }

/** Writes the item, public row and a new version, with the rights of who asks; again if another was first. */
export async function writeItem(
  { collection, id, req, user }: Omit<Taken<unknown>, 'body'>,
  { data, release = {} }: Write,
): Promise<void> {
  await retry(() =>
    req.payload.update({
      ...{ collection, id, req, user, overrideAccess: false, depth: 0 },
      data: data as never,
      context: { release },
    }),
  )
}
