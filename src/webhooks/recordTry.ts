import type { Payload } from 'payload'
import type { Delivery } from '@/payload-types'
import { changeDelivery } from './changeDelivery'
import { jitter } from './delays'
import { reasons } from './reasons'
import type { Attempt } from './attemptDelivery'
import type { Try } from './types'

/** Of a delivery's tries so many are kept, the latest. */
const mostKept = 100

/** A claimed delivery, how its try went and when, and what to wait before each next one. */
type Tried = Attempt & {
  readonly payload: Payload
  readonly delivery: Delivery
  /** Another process had taken it and ended before it wrote down how it went. */
  readonly takenOver: boolean
  readonly began: Date
  readonly ended: Date
  readonly delays: readonly number[]
}

/**
 * Writes down how a try went and what follows: delivered, another try later, or failed. Nothing is
 * written, and nothing given, when another process has taken the delivery over meanwhile.
 */
export function recordTry(tried: Tried): Promise<Delivery | undefined> {
  const { payload, delivery, outcome, target, ended } = tried
  const status = 'status' in outcome ? (outcome.status ?? null) : null
  const reason = outcome.kind === 'delivered' ? null : outcome.reason
  return changeDelivery({
    payload,
    id: delivery.id,
    at: ended,
    // Each claim has a name of its own; what has ended or was taken over has another, or none.
    from: { claimedBy: { equals: delivery.claimedBy } },
    to: { ...next(tried), target, status, reason, log: toLog(tried, { status, reason }) },
  })
}

const free = { claimedBy: null, claimedUntil: null }

function next({ outcome, delivery, ended, delays }: Tried) {
  const delay = delays[delivery.attempts - 1]
  if (outcome.kind === 'delivered') {
    const deliveredAt = ended.toISOString()
    return { ...free, state: 'delivered', deliveredAt, wakeAt: null } as const
  }
  if (outcome.kind !== 'failed' || delay === undefined) {
    return { ...free, state: 'failed', wakeAt: null } as const
  }
  const wakeAt = new Date(ended.getTime() + jitter(delay)).toISOString()
  return { ...free, state: 'waiting', wakeAt } as const
}

function toLog(tried: Tried, said: Pick<Try, 'status' | 'reason'>): Try[] {
  const { delivery, takenOver, began, ended } = tried
  const at = began.toISOString()
  const earlier = Array.isArray(delivery.log) ? (delivery.log as Try[]) : []
  const lost: Try[] = takenOver ? [{ at, status: null, ms: null, reason: reasons.interrupted }] : []
  const ms = ended.getTime() - began.getTime()
  return [...earlier, ...lost, { at, ms, ...said }].slice(-mostKept)
}
