import type { Payload } from 'payload'
import type { Reissue } from '@/payload-types'
import { databaseNow } from '../clock'
import { idOf } from '../freeze/readPinned'
import { inBoth, type Reason } from '../reason'
import type { Edition as Frozen } from '../types'
import { openCover } from './covers'
import { finish } from './finish'
import { freed, held } from './held'
import { moveReissue } from './moveReissue'
import { toShown } from './toShown'
import { mostAttempts, whyNotPublish } from './whyNotPublish'

type Claimed = { readonly payload: Payload; readonly reissue: Reissue; readonly worker: string }

/** What becomes of a claimed reissue. `lost` when the claim was taken over or taken back. */
export type Published = 'published' | 'retried' | 'failed' | 'lost'

/**
 * Brings out a reissue that this worker has claimed: its approved edition, as it was frozen. What
 * stands against it makes it fail with the reason; what may pass makes it wait and come again.
 */
export async function publishClaimed(claimed: Claimed): Promise<Published> {
  try {
    const reasons = await bringOut(claimed)
    if (typeof reasons === 'string') return reasons
    return await settle(claimed, { state: 'failed', reason: reasons.map(inBoth).join('\n') })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const again = (claimed.reissue.attempts ?? 1) < mostAttempts
    return again
      ? settle(claimed, { state: 'scheduled', reason })
      : settle(claimed, { state: 'failed', reason: inBoth(givenUp(reason)) })
  }
}

const givenUp = (reason: string): Reason => ({
  en: `After ${mostAttempts} attempts: ${reason}`,
  zh: `尝试 ${mostAttempts} 次之后：${reason}`,
})

/** Gives how it went, or the reasons against it. */
async function bringOut({ payload, reissue, worker }: Claimed) {
  const stored = await readEdition(payload, idOf(reissue.approved))
  const reasons = await whyNotPublish({ payload, reissue, stored })
  if (!stored || reasons.length > 0) return reasons
  const frozen = JSON.parse(stored.content) as Frozen
  const opened = await openCover({ payload, cover: frozen.cover?.id ?? '' })
  const now = await databaseNow(payload)
  const moved = await moveReissue({
    payload,
    id: reissue.id,
    from: held(reissue),
    to: {
      ...freed(reissue),
      state: 'published',
      live: true,
      stateAt: now.toISOString(),
      stateBy: worker,
      stateReason: null,
      approved: null,
      edition: stored.id,
      shown: toShown({ reissue, frozen, recurrence: stored.recurrence, opened }),
      attempts: 0,
      wakeAt: null,
      // A correction of what is out changes nothing about when it came out.
      publishedAt: (reissue.live && reissue.publishedAt) || now.toISOString(),
      lateBy: secondsBetween(reissue.dueAt ?? stored.due, now),
    },
  })
  if (!moved) return 'lost'
  await finish(payload, moved)
  return 'published'
}

const secondsBetween = (due: string, now: Date): number =>
  Math.max(0, Math.round((now.getTime() - Date.parse(due)) / 1000))

const readEdition = (payload: Payload, id: string) =>
  payload.findByID({ collection: 'editions', id, depth: 0, disableErrors: true })

type End = { readonly state: 'failed' | 'scheduled'; readonly reason: string }

/** Waits 5 s, 10 s, 20 s … before the next attempt. */
async function settle({ payload, reissue, worker }: Claimed, { state, reason }: End) {
  const now = await databaseNow(payload)
  const waitMs = 5000 * 2 ** ((reissue.attempts ?? 1) - 1)
  const moved = await moveReissue({
    payload,
    id: reissue.id,
    from: held(reissue),
    to: {
      ...freed(reissue),
      state,
      stateAt: now.toISOString(),
      stateBy: worker,
      stateReason: reason.slice(0, 4000),
      wakeAt: state === 'failed' ? null : new Date(now.getTime() + waitMs).toISOString(),
    },
  })
  if (!moved) return 'lost'
  await finish(payload, moved)
  return state === 'failed' ? 'failed' : 'retried'
}
