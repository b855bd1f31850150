'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import type { CalendarAnswer, CalendarEntry } from '@/reissues/calendar/types'
import { languageOf } from '../adminWords'
import { StateMark } from '../ReissueStateCell/StateMark'
import { reasonLines } from '../reasonLines'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'
import { writeSpan } from '../writeSpan'

/** Everything that has failed or is overdue, and what came out late in the days shown. */
export function Attention({ answer }: { readonly answer: CalendarAnswer | undefined }) {
  const { calendar: words } = useReissueWords()
  if (!answer) return <aside className="reissue-calendar__attention" aria-busy="true" />
  const late = answer.entries.filter(({ state, lateBy }) => state === 'published' && lateBy > 0)
  const all = [...answer.attention, ...late]
  return (
    <aside className="reissue-calendar__attention" aria-labelledby="reissue-calendar-attention">
      <h2 id="reissue-calendar-attention">
        {words.attention}
        {all.length > 0 && ` (${all.length})`}
      </h2>
      {all.length === 0 && <p className="plain-note">{words.allWell}</p>}
      <ul>
        {all.map((entry) => (
          <li key={entry.id}>
            <Worry entry={entry} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

function Worry({ entry }: { readonly entry: CalendarEntry }) {
  const { calendar: words, weekdays, span } = useReissueWords()
  const language = languageOf(useTranslation().i18n.language)
  const { id, state, title, at, timeZone, lateBy, reason } = entry
  const how = writeSpan({ seconds: lateBy, span })
  return (
    <>
      <StateMark state={state} language={language} />
      <Link href={`/admin/collections/reissues/${id}`}>{title}</Link>
      <time dateTime={at}>{writeMoment({ instant: at, timeZone, weekdays })}</time>
      {lateBy > 0 && <span>{state === 'published' ? words.late(how) : words.overdue(how)}</span>}
      {reason && state !== 'published' && (
        <span className="reissue-calendar__reason">
          {reasonLines({ reason, language }).join('\n')}
        </span>
      )}
    </>
  )
}
