'use client'

import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../adminWords'
import { reasonLines } from '../reasonLines'
import { useNow } from '../useNow'
import { useOwnZone } from '../useOwnZone'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import { writeSpan } from '../writeSpan'
import { Reasons } from './Reasons'
import type { Known } from './usePlan'

/** After so many seconds a reissue is late, as the workers have it too. */
const lateAfter = 60
/** A worker leaves a sign of life far more often. */
const silentAfter = 3 * 60

/** When it comes out or came out, how late, why not, and what is odd about it. */
export function Standing({ plan, aheadMs }: Known) {
  const { plan: words, span } = useReissueWords()
  const language = languageOf(useTranslation().i18n.language)
  const now = useNow(1000)
  const at = now === undefined ? Date.parse(plan.now) : now + aheadMs
  const open = plan.state === 'scheduled' || plan.state === 'publishing'
  return (
    <>
      {open && plan.dueAt && <Moment label={words.due} instant={plan.dueAt} plan={plan} />}
      {open && plan.dueAt && <Countdown dueAt={plan.dueAt} at={at} />}
      {open && <WorkerNote seen={plan.worker.seen} at={at} />}
      {plan.live && plan.publishedAt && (
        <>
          <Moment label={words.out} instant={plan.publishedAt} plan={plan} />
          {(plan.lateBy ?? 0) >= lateAfter && (
            <p className="plain-note plain-note--warning">
              {words.late(writeSpan({ seconds: plan.lateBy ?? 0, span }))}
            </p>
          )}
          {plan.state !== 'published' && <p className="plain-note">{words.live}</p>}
        </>
      )}
      {open && plan.attempts > 0 && plan.reason && (
        <Reasons
          title={words.retry(plan.attempts)}
          reasons={reasonLines({ reason: plan.reason, language })}
          kind="warning"
        />
      )}
      {plan.state === 'failed' && plan.reason && (
        <Reasons
          title={words.failed}
          reasons={reasonLines({ reason: plan.reason, language })}
          kind="error"
        />
      )}
      {plan.state === 'withdrawn' && plan.reason && (
        <Reasons title={words.withdrawnFor} reasons={plan.reason.split('\n')} />
      )}
      {plan.changed && (open || plan.live) && (
        <p className="plain-note plain-note--warning">
          {!open ? words.changedLive : words.changed}
        </p>
      )}
    </>
  )
}

type MomentProps = Pick<Known, 'plan'> & { readonly label: string; readonly instant: string }

function Moment({ label, instant, plan }: MomentProps) {
  const { plan: words, weekdays } = useReissueWords()
  const own = useOwnZone()
  const zone = plan.timeZone ?? 'UTC'
  return (
    <dl className="reissue-plan__moment">
      <dt>{label}</dt>
      <dd>
        <time dateTime={instant}>{writeMoment({ instant, timeZone: zone, weekdays })}</time>{' '}
        <span className="reissue-plan__zone">{zone}</span>
        {own && own !== zone && (
          <span className="reissue-plan__yours">
            {words.yours(writeMoment({ instant, timeZone: own, weekdays }))}
          </span>
        )}
      </dd>
    </dl>
  )
}

function Countdown({ dueAt, at }: { dueAt: string; at: number }) {
  const { plan: words, span } = useReissueWords()
  const seconds = Math.ceil((Date.parse(dueAt) - at) / 1000)
  if (seconds < -lateAfter) {
    return (
      <p className="plain-note plain-note--warning">
        {words.overdue(writeSpan({ seconds: -seconds, span }))}
      </p>
    )
  }
  if (seconds <= 0) return <p className="reissue-plan__soon">{words.anyMoment}</p>
  if (seconds >= 3600) return null
  return <p className="reissue-plan__soon">{words.soon(writeSpan({ seconds, span }))}</p>
}

function WorkerNote({ seen, at }: { seen: string | null; at: number }) {
  const { plan: words, span } = useReissueWords()
  const seconds = seen ? (at - Date.parse(seen)) / 1000 : Infinity
  if (seconds < silentAfter) return null
  return (
    <p className="plain-note plain-note--warning">
      {seen ? words.noWorker(writeSpan({ seconds, span })) : words.neverWorker}
    </p>
  )
}
