import type { Payload, TypedUser } from 'payload'
import type { Reissue } from '@/payload-types'
import { databaseNow } from '../clock'
import { freezeEdition } from '../freeze/freezeEdition'
import { idOf } from '../freeze/readPinned'
import { editionIdOf, keepEdition } from './keepEdition'
import { moveReissue } from './moveReissue'
import { overtaken, refused, unknown, type Outcome } from './outcome'
import { readReissue } from './readReissue'
import { recordEvent } from './recordEvent'
import { scheduled } from './scheduled'
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
  if (reissue.state === 'publishing') {
    return refused(409, [inHand], reissue)
  }
  const now = await databaseNow(payload)
  const due = atOnce ? now.toISOString() : reissue.due
  const timeZone = reissue.timeZone || 'UTC'
  const recurrence = reissue.recurrence?.trim() ?? ''
  const problems = whenProblems({ due, timeZone, recurrence, now })
  const plan = { ...planOf(reissue), due: due ?? '', timeZone, number: await nextNumber({ payload, id }) } // prettier-ignore
  const frozen = await freezeEdition({ reader: { payload, user }, reissue, plan })
  const reasons = [...problems, ...(frozen.ok ? [] : frozen.reasons)]
  if (!frozen.ok || reasons.length > 0 || !due) return refused(422, reasons)
  const next = (reissue.step ?? 0) + 1
  const { content, hash } = frozen
  const edition = editionIdOf({ reissue: id, step: next, hash })
  await keepEdition(payload, { ...plan, id: edition, content, hash, recurrence, approvedBy: user.id, approvedAt: now.toISOString() }) // prettier-ignore
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

type Series = {
  payload: Payload
  reissue: Reissue
  due: string
  timeZone: string
  recurrence: string
}

/**
 * A rule counts from the moment with which its series began. Approving the same plan again, or a
 * correction of what is out, goes on in the series; another rule or moment begins a new one.
 */
async function seriesOf({ payload, reissue, due, timeZone, recurrence }: Series) {
  const { series, seriesStart, occurrence, live } = reissue
  const was = await payload.findByID({
    collection: 'editions',
    id: idOf(reissue.approved) || idOf(reissue.edition),
    depth: 0,
    disableErrors: true,
    select: { due: true, timeZone: true, recurrence: true },
  })
  const isSameRule = was?.timeZone === timeZone && (was.recurrence ?? '') === recurrence
  const isSameMoment = live || was?.due === due
  if (series && isSameRule && isSameMoment && reissue.state !== 'withdrawn') {
    return { series, seriesStart, occurrence }
  }
  return recurrence
    ? { series: reissue.id, seriesStart: due, occurrence: 1 }
    : { series: null, seriesStart: null, occurrence: null }
}
