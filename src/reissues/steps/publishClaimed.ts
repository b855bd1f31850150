import type { Payload, Where } from 'payload'
import type { Edition, Reissue } from '@/payload-types'
import { databaseNow } from '../clock'
import { notPublic } from '../freeze/itemReasons'
import { idOf } from '../freeze/readPinned'
import { nameOf, readStandings } from '../freeze/readStandings'
import { hashOf } from '../freeze/sealEdition'
import { toRows } from '../freeze/toRows'
import { inBoth, type Reason } from '../reason'
import type { Edition as Frozen } from '../types'
import { openCover } from './covers'
import { moveReissue } from './moveReissue'
import { recordEvent } from './recordEvent'
import { startNext } from './startNext'

type Claimed = { readonly payload: Payload; readonly reissue: Reissue; readonly worker: string }

/** After so many attempts it needs a person. */
const mostAttempts = 8

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
      : settle(claimed, {
          state: 'failed',
          reason: inBoth(givenUp(reason)),
        })
  }
}

const givenUp = (reason: string): Reason => ({
  en: `After ${mostAttempts} attempts: ${reason}`,
  zh: `尝试 ${mostAttempts} 次之后：${reason}`,
})

/** Gives how it went, or the reasons against it. */
async function bringOut({ payload, reissue, worker }: Claimed) {
  const stored = await readEdition(payload, idOf(reissue.approved))
  const reasons = await whyNot({ payload, reissue, stored })
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
      shown: { ...toShown(frozen), recurrence: stored.recurrence || null, opened },
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

/** What follows from a step; done again by whoever finds it undone. */
export async function finish(payload: Payload, reissue: Reissue): Promise<void> {
  if (reissue.state === 'published') await startNext(payload, reissue)
  await recordEvent(payload, reissue)
}

const readEdition = (payload: Payload, id: string) =>
  payload.findByID({ collection: 'editions', id, depth: 0, disableErrors: true })

const editionWrong = {
  gone: {
    en: 'Its approved edition is not there: approve it again.',
    zh: '找不到已签发的定稿：请重新签发。',
  },
  changed: {
    en: 'Its approved edition was changed in the database: approve it again.',
    zh: '已签发的定稿在数据库中被改动过：请重新签发。',
  },
  unfinished: {
    en: `It was begun ${mostAttempts} times and never finished: see the workers’ logs.`,
    zh: `已尝试 ${mostAttempts} 次，均未完成：请查看后台进程的日志。`,
  },
}

type Checked = { payload: Payload; reissue: Reissue; stored: Edition | null }

async function whyNot({ payload, reissue, stored }: Checked): Promise<Reason[]> {
  if (!stored) return [editionWrong.gone]
  if (hashOf(stored.content) !== stored.hash) {
    return [editionWrong.changed]
  }
  if ((reissue.attempts ?? 0) > mostAttempts) {
    return [editionWrong.unfinished]
  }
  const items = (JSON.parse(stored.content) as Frozen).sections.flatMap((one) => one.items)
  const standings = await readStandings(payload, items)
  return items.flatMap((item, i) => {
    const standing = standings.get(nameOf(item)) ?? 'gone'
    return standing === 'public'
      ? []
      : [notPublic({ position: i + 1, headline: item.headline }, standing)]
  })
}

/** Still claimed by the very claim that this work began with. */
const held = ({ claimedBy }: Reissue): Where => ({
  and: [{ state: { equals: 'publishing' } }, { claimedBy: { equals: claimedBy } }],
})

const freed = ({ step }: Reissue) => ({
  step: (step ?? 0) + 1,
  claimedBy: null,
  claimedUntil: null,
  unannounced: true,
})

/** What the public sees of the reissue's own words; see `showApproved`. */
const toShown = (edition: Frozen) => {
  const { title, kind, introduction, cover, due, timeZone } = edition
  return {
    title,
    kind,
    introduction,
    cover: cover?.id ?? null,
    due,
    timeZone,
    items: toRows(edition),
  }
}

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
