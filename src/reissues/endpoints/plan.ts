import type { Endpoint, PayloadRequest } from 'payload'
import { answer, refuse } from '@/publish/answer'
import type { Reissue } from '@/payload-types'
import { readHeartbeats } from '@/worker/heartbeat'
import { databaseNow } from '../clock'
import { freezeEdition } from '../freeze/freezeEdition'
import { idOf } from '../freeze/readPinned'
import { readReissue } from '../steps/readReissue'
import { sealEdition } from '../freeze/sealEdition'
import { inLanguageOf } from '../reason'
import type { Edition } from '../types'
import { idIn, staffOf } from './asked'

/**
 * `GET /api/reissues/ID/plan`: where a reissue stands, what keeps it from coming out as it is now
 * (`problems`), and whether it was edited since it was approved (`changed`).
 */
export const plan: Endpoint = {
  path: '/:id/plan',
  method: 'get',
  handler: async (req) => {
    const user = staffOf(req)
    if (user instanceof Response) return user
    const reissue = await readReissue({ payload: req.payload, id: idIn(req), user })
    if (!reissue) return refuse(404, [`There is no reissue ${idIn(req)}.`])
    const [worker] = await readHeartbeats(req.payload)
    return answer({
      ...standing(reissue),
      ...(await compare({ req, reissue })),
      now: (await databaseNow(req.payload)).toISOString(),
      worker: { seen: worker?.seen ?? null },
    })
  },
}

const standing = (reissue: Reissue) => ({
  state: reissue.state,
  step: reissue.step ?? 0,
  live: Boolean(reissue.live),
  dueAt: reissue.dueAt ?? null,
  wakeAt: reissue.wakeAt ?? null,
  timeZone: reissue.timeZone ?? null,
  publishedAt: reissue.publishedAt ?? null,
  lateBy: reissue.lateBy ?? null,
  attempts: reissue.attempts ?? 0,
  reason: reissue.stateReason ?? null,
})

type Compared = { readonly req: PayloadRequest; readonly reissue: Reissue }

/** Freezes it on trial and holds that against what was approved last. */
async function compare({ req, reissue }: Compared) {
  const { payload, user } = req
  const stored = await payload.findByID({
    collection: 'editions',
    id: idOf(reissue.approved) || idOf(reissue.edition),
    disableErrors: true,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const { id, kind, title, introduction, due, timeZone } = reissue
  const was = stored ? (JSON.parse(stored.content) as Edition) : undefined
  const trial = await freezeEdition({
    reader: { payload, user },
    reissue,
    plan: {
      ...{ reissue: id, number: was?.number ?? 1, kind, title, introduction: introduction ?? '' },
      ...{ due: due ?? '', timeZone: timeZone || 'UTC' },
    },
  })
  const problems = trial.ok ? [] : trial.reasons.map((reason) => inLanguageOf(req, reason))
  if (!was || !stored) return { changed: false, problems }
  const isOut = !reissue.approved
  const now = trial.ok ? trial.edition : undefined
  // Once it is out, a due moment that lies behind is no change.
  const same = now && sealEdition({ ...now, due: isOut ? was.due : now.due }).hash
  const rule = (reissue.recurrence?.trim() ?? '') === (stored.recurrence ?? '')
  return { changed: same !== stored.hash || !rule, problems }
}
