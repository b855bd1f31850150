import type { Payload, TypedUser } from 'payload'
import type { Reissue } from '@/payload-types'
import { databaseNow } from '../clock'
import { freezeEdition } from '../freeze/freezeEdition'
import { editionIdOf, keepEdition } from './keepEdition'
import { moveReissue } from './moveReissue'
import { overtaken, refused, unknown, type Outcome } from './outcome'
import { readReissue } from './readReissue'
import { recordEvent } from './recordEvent'
import { scheduled } from './scheduled'
import { seriesOf } from './seriesOf'
import { whenProblems } from './whenProblems'

type Args = {
  readonly payload: Payload
  readonly id: string
  readonly user: TypedUser
  /** Out at once, whatever the due moment says. */
  readonly atOnce?: boolean
  /** The step that the editor saw; another one is a conflict. */
  readonly step?: number
}

/**
 * Approves a reissue as it is now: freezes its edition and sets the moment at which it comes out.
 * What is edited later has to be approved again. Answers the reissue, or why not.
 */
export async function approve({ payload, id, user, atOnce = false, step }: Args): Promise<Outcome> {
  const reissue = await readReissue({ payload, id, user })
  if (!reissue) return unknown(id)
  if (step !== undefined && step !== reissue.step) return overtaken(reissue)
  if (reissue.state === 'publishing') return refused(409, [inHand], reissue)
  const now = await databaseNow(payload)
  const due = atOnce ? now.toISOString() : reissue.due
  const timeZone = reissue.timeZone || 'UTC'
  const recurrence = reissue.recurrence?.trim() ?? ''
  const problems = whenProblems({ due, timeZone, recurrence, now })
  const plan = {
    ...planOf(reissue),
    due: due ?? '',
    timeZone,
    number: await nextNumber({ payload, id }),
  }
  const frozen = await freezeEdition({ reader: { payload, user }, reissue, plan })
  const reasons = [...problems, ...(frozen.ok ? [] : frozen.reasons)]
  if (!frozen.ok || reasons.length > 0 || !due) return refused(422, reasons)
  const next = (reissue.step ?? 0) + 1
  const { content, hash } = frozen
  const edition = editionIdOf({ reissue: id, step: next, hash })
  await keepEdition(payload, {
    ...plan,
    id: edition,
    content,
    hash,
    recurrence,
    approvedBy: user.id,
    approvedAt: now.toISOString(),
  })
  const moved = await moveReissue({
    payload,
    id,
    from: { step: { equals: reissue.step ?? 0 } },
    to: {
      ...scheduled({ due, edition, by: user.id, at: now }),
      step: next,
      ...(await seriesOf({ payload, reissue, due, timeZone, recurrence })),
      ...(atOnce ? { due } : {}),
    },
  })
  if (!moved) return overtaken(await readReissue({ payload, id, user }))
  await recordEvent(payload, moved)
  return { ok: true, reissue: moved }
}

const inHand = {
  en: 'It is being published at this very moment: look again shortly.',
  zh: '正在发布中：请稍后再看。',
}

const planOf = ({ id, kind, title, introduction }: Reissue) => ({
  reissue: id,
  kind,
  title,
  introduction: introduction ?? '',
})

/** Only editions that came out count. */
async function nextNumber({ payload, id }: { payload: Payload; id: string }): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'events',
    where: { and: [{ reissue: { equals: id } }, { type: { equals: 'reissue.published' } }] },
  })
  return totalDocs + 1
}
