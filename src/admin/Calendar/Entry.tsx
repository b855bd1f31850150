'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { CalendarEntry, ExpectedEntry, LocalTime } from '@/reissues/calendar/types'
import { toLocal } from '@/schedule/toLocal'
import { languageOf } from '../adminWords'
import { nameOfState, StateIcon } from '../ReissueStateCell/StateMark'
import { useOwnZone } from '../useOwnZone'
import { useReissueWords } from '../useReissueWords'
import { writeSpan } from '../writeSpan'

export type CarryProps = {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
}

type Props = {
  readonly entry: CalendarEntry
  /** Whether it is on its way to another day. */
  readonly carried: boolean
  /** Undefined for what cannot be moved. */
  readonly carryProps: CarryProps | undefined
}

/** A reissue on its day: sign and word of its state, time, title. */
export function Entry({ entry, carried, carryProps }: Props) {
  const { calendar: words, span } = useReissueWords()
  const language = languageOf(useTranslation().i18n.language)
  const { id, state, title, moved, lateBy } = entry
  const classes = [
    'calendar-entry',
    `calendar-entry--${state}`,
    ...(carryProps ? ['calendar-entry--movable'] : []),
    ...(carried ? ['calendar-entry--carried'] : []),
  ]
  return (
    <Link
      id={`entry-${id}`}
      className={classes.join(' ')}
      href={`/admin/collections/reissues/${id}`}
      draggable={false}
      title={title}
      {...carryProps}
    >
      <span className="calendar-entry__line">
        <StateIcon state={state} />
        <Time at={entry} />
        <span className="calendar-entry__state">{nameOfState(state, language)}</span>
        <Zone at={entry} />
      </span>
      <span className="calendar-entry__title">{title}</span>
      {lateBy > 0 && (
        <span className="calendar-entry__late">
          {words.late(writeSpan({ seconds: lateBy, span }))}
        </span>
      )}
      {moved && (
        <span className="calendar-entry__late">{words.moved(`${moved.day} ${moved.time}`)}</span>
      )}
      {entry.live && state !== 'published' && (
        <span className="calendar-entry__late">{words.live}</span>
      )}
    </Link>
  )
}

/** A date on which a recurring reissue will come round. */
export function Expected({ entry }: { readonly entry: ExpectedEntry }) {
  const { calendar: words } = useReissueWords()
  return (
    <Link
      className="calendar-entry calendar-entry--expected"
      href={`/admin/collections/reissues/${entry.reissue}`}
      draggable={false}
      title={words.ghostOf(entry.title)}
    >
      <span className="calendar-entry__line">
        <StateIcon state="expected" />
        <Time at={entry} />
        <span className="calendar-entry__state">{words.ghost}</span>
        <Zone at={entry} />
      </span>
      <span className="calendar-entry__title">{entry.title}</span>
    </Link>
  )
}

const Time = ({ at }: { readonly at: LocalTime }) => (
  <time dateTime={at.at} title={at.timeZone}>
    {at.time}
  </time>
)

/** Whose clocks show the time, where it is not the editor's. */
function Zone({ at }: { readonly at: LocalTime }) {
  const own = useOwnZone()
  if (!own || toLocal({ instant: at.at, timeZone: own }).offset === at.offset) return null
  return <span className="calendar-entry__zone">{at.offset}</span>
}
