'use client'

import type { CalendarAnswer, CalendarEntry } from '@/reissues/calendar/types'
import { useReissueWords } from '../useReissueWords'
import { Day } from './Day'
import { weeksOf } from './days'
import { isMovable } from './isMovable'
import { useCarry } from './useCarry'
import { useDayKeys } from './useDayKeys'
import type { Moving } from './useMove'

type Props = {
  readonly month: string
  readonly today: string
  readonly answer: CalendarAnswer | undefined
  readonly moving: Moving | undefined
  readonly mayMove: boolean
  readonly show: (month: string) => void
  readonly say: (text: string) => void
  readonly move: (moving: Moving) => void
}

/** The month's weeks, Monday first; arrows go from day to day. */
export function Grid({ month, today, answer, moving, mayMove, show, say, move }: Props) {
  const { calendar: words } = useReissueWords()
  const weeks = weeksOf(month)
  const shown = weeks.flat()
  const { box, active, setActive, onKeyDown } = useDayKeys({ month, today, show })
  const carry = useCarry({ days: shown, say, move })
  const away = carry.carried ?? moving
  const entries = (answer?.entries ?? []).map((entry) =>
    entry.id === away?.entry.id ? { ...entry, day: away.day } : entry,
  )
  return (
    <div
      ref={box}
      className="reissue-calendar__grid"
      role="grid"
      aria-label={words.title}
      aria-busy={!answer}
      aria-describedby="reissue-calendar-keys"
      onKeyDown={onKeyDown}
    >
      <div className="reissue-calendar__week reissue-calendar__week--names" role="row">
        {words.days.map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} className="reissue-calendar__week" role="row">
          {week.map((day) => (
            <Day
              key={day}
              day={day}
              month={month}
              today={today}
              active={day === active}
              target={day === away?.day}
              entries={entries.filter((entry) => entry.day === day)}
              expected={(answer?.expected ?? []).filter((entry) => entry.day === day)}
              carriedId={away?.entry.id}
              onActive={() => setActive(day)}
              carryProps={(entry: CalendarEntry) =>
                mayMove && isMovable(entry) ? carry.propsOf(entry) : undefined
              }
            />
          ))}
        </div>
      ))}
    </div>
  )
}
