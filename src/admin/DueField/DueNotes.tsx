'use client'

import { isTimeZone } from '@/schedule/isTimeZone'
import type { LocalMoment } from '@/schedule/types'
import { useNow } from '../useNow'
import { useOwnZone } from '../useOwnZone'
import { useReissueWords } from '../useReissueWords'
import { writeMoment } from '../writeMoment'

type Props = {
  readonly shown: { readonly date: string; readonly time: string }
  readonly moment: LocalMoment | undefined
  readonly value: string | null
  readonly timeZone: string
  /** Whether it is still to be approved; what is out has a moment that lies behind. */
  readonly planned: boolean
}

/** Under the due moment: what is odd about it, and what it is in UTC and where the editor sits. */
export function DueNotes({ shown, moment, value, timeZone, planned }: Props) {
  const { due: words } = useReissueWords()
  const now = useNow(15_000)
  const past = planned && value && now && Date.parse(value) < now
  if (!isTimeZone(timeZone)) return <p className="plain-note">{words.noZone}</p>
  if (!shown.date && !shown.time) return <p className="plain-note">{words.empty}</p>
  if (!moment) return <p className="plain-note">{words.partial}</p>
  if (moment.kind === 'wrong') return <p className="plain-note plain-note--error">{words.wrong}</p>
  return (
    <>
      {moment.kind === 'gone' && (
        <p className="plain-note plain-note--warning">
          {words.gone(shown.time, timeZone, moment.local.slice(11))}
        </p>
      )}
      {past && <p className="plain-note plain-note--warning">{words.past}</p>}
      {value && <Elsewhere value={value} timeZone={timeZone} />}
    </>
  )
}

function Elsewhere({ value, timeZone }: { value: string; timeZone: string }) {
  const { due: words, weekdays } = useReissueWords()
  const own = useOwnZone()
  const zones = [
    { name: 'UTC', label: words.utc },
    ...(own && own !== 'UTC' ? [{ name: own, label: words.here(own) }] : []),
  ].filter(({ name }) => name !== timeZone)
  if (zones.length === 0) return null
  return (
    <dl className="due-field__elsewhere">
      {zones.map(({ name, label }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{writeMoment({ instant: value, timeZone: name, weekdays })}</dd>
        </div>
      ))}
    </dl>
  )
}
