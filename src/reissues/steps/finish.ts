import type { Payload } from 'payload'
import type { Reissue } from '@/payload-types'
import { recordEvent } from './recordEvent'
import { startNext } from './startNext'

/** What follows from a step; done again by whoever finds it undone. */
export async function finish(payload: Payload, reissue: Reissue): Promise<void> {
  if (reissue.state === 'published') await startNext(payload, reissue)
  await recordEvent(payload, reissue)
}
