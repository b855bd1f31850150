import type { Payload, TypedUser } from 'payload'
import { databaseNow } from '../clock'
import { closeCover } from './covers'
import { moveReissue } from './moveReissue'
import { overtaken, refused, unknown, type Outcome } from './outcome'
import { readReissue } from './readReissue'
import { recordEvent } from './recordEvent'

type Args = {
  readonly payload: Payload
  readonly id: string
  readonly user: TypedUser
  readonly reason?: string
  readonly step?: number
}

const nothingToTakeBack = {
  draft: { en: 'It is a draft: there is nothing to withdraw.', zh: '还是草稿：没有可撤回的内容。' },
  withdrawn: { en: 'It is withdrawn already.', zh: '已经撤回了。' },
}

/**
 * Takes a reissue back: off every public place at once when it is out, and from its plan when it is
 * scheduled, failed or being published. Of a series nothing comes after one that is withdrawn before it
 * is out; one that is out had made the next, which stays planned.
 */
export async function withdraw(args: Args): Promise<Outcome> {
  const { payload, id, user, reason, step } = args
  const reissue = await readReissue({ payload, id, user })
  if (!reissue) return unknown(id)
  if (step !== undefined && step !== reissue.step) return overtaken(reissue)
  const { state } = reissue
  if (state === 'draft' || state === 'withdrawn')
    return refused(409, [nothingToTakeBack[state]], reissue)
  const now = await databaseNow(payload)
  const moved = await moveReissue({
    payload,
    id,
    from: { step: { equals: reissue.step ?? 0 } },
    to: {
      state: 'withdrawn',
      step: (reissue.step ?? 0) + 1,
      stateAt: now.toISOString(),
      stateBy: user.id,
      stateReason: reason ?? null,
      live: false,
      approved: null,
      wakeAt: null,
      claimedBy: null,
      claimedUntil: null,
      unannounced: true,
    },
  })
  // A worker's step came in between: the reason to take it back holds all the more.
  if (!moved) return step === undefined ? withdraw(args) : overtaken(reissue)
  await closeCover({ payload, reissue: moved })
  await recordEvent(payload, moved)
  return { ok: true, reissue: moved }
}
