import type { Payload } from 'payload'
import type { Delivery } from '@/payload-types'
import { relatedId } from '@/items/relatedId'
import { attemptDelivery, type Ways } from './attemptDelivery'
import { recordTry } from './recordTry'
import { switchOff } from './switchOff'

/** Sends a claimed delivery once and writes down how it went. */
export async function tryDelivery(args: {
  payload: Payload
  delivery: Delivery
  /** It was another process's, which did not finish. */
  takenOver: boolean
  /** The database's time. */
  now: () => Date
  ways: Ways
  /** Milliseconds before each next try. */
  delays: readonly number[]
}): Promise<void> {
  const { payload, delivery, takenOver, now, ways, delays } = args
  const began = now()
  const attempt = await attemptDelivery({ payload, delivery, at: began, ways })
  const ended = now()
  if (attempt.outcome.kind === 'gone') {
    await switchOff({ payload, id: relatedId(delivery.webhook), at: ended })
  }
  await recordTry({ payload, delivery, takenOver, ...attempt, began, ended, delays })
}
