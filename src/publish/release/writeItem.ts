import { retry } from '@/database/retry'
import type { ReleaseContext } from '../checkRelease'
import type { Taken } from './stepEndpoint'

type Write = {
  readonly data: object
  /** Whether what is public stays as it is, under a draft. */
  readonly draft?: boolean
  readonly release?: ReleaseContext
}

/** Writes the item, public row and a new version, with the rights of who asks; again if another was first. */
export async function writeItem(
  { collection, id, req, user }: Omit<Taken<unknown>, 'body'>,
  { data, draft = false, release = {} }: Write,
): Promise<void> {
  await retry(() =>
    req.payload.update({
      ...{ collection, id, req, user, overrideAccess: false, depth: 0, draft },
      data: data as never,
      context: { release },
    }),
  )
}
