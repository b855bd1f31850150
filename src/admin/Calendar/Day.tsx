'use client'

import type { KeyboardEvent } from 'react'
import type { CalendarEntry, ExpectedEntry } from '@/reissues/calendar/types'
import { useReissueWords } from '../useReissueWords'
import { weekdayOf } from '../writeMoment'
import { Entry, Expected, type CarryProps } from './Entry'

type Props = {
  readonly day: string
  readonly month: string
  readonly today: string
  /** Whether the keys stand on it. */
  readonly active: boolean
  /** Whether an entry in hand would be put down here. */
  readonly target: boolean
  readonly entries: readonly CalendarEntry[]
  readonly expected: readonly ExpectedEntry[]
  readonly carriedId: string | undefined
  readonly onActive: () => void
  readonly carryProps: (entry: CalendarEntry) => CarryProps | undefined
}

/** One day: its number and what stands on it. Enter opens the only entry, or goes to the first. */
export function Day(props: Props) {
  const { day, month, today, active, target, entries, expected, carriedId, onActive } = props
  const { calendar: words, weekdays } = useReissueWords()
  const count = entries.length + expected.length
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    const links = event.currentTarget.querySelectorAll('a')
    if (links.length === 1) links[0]?.click()
    else links[0]?.focus()
  }
  const classes = [
    'reissue-calendar__day',
    ...(day.startsWith(month) ? [] : ['reissue-calendar__day--beside']),
    ...(day === today ? ['reissue-calendar__day--today'] : []),
    ...(target ? ['reissue-calendar__day--target'] : []),
  ]
  return (
    <div
      className={classes.join(' ')}
      role="gridcell"
      data-day={day}
      tabIndex={active ? 0 : -1}
      aria-current={day === today ? 'date' : undefined}
      aria-label={words.day(day, weekdayOf({ day, weekdays }), count)}
      onFocus={onActive}
      onKeyDown={onKeyDown}
    >
      <span className="reissue-calendar__number">
        {Number(day.slice(8))}
        {day === today && <span className="reissue-calendar__today">{words.today}</span>}
      </span>
      {count > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Entry
                entry={entry}
                carried={entry.id === carriedId}
                carryProps={props.carryProps(entry)}
              />
            </li>
          ))}
          {expected.map((entry) => (
            <li key={entry.reissue + entry.at}>
              <Expected entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
