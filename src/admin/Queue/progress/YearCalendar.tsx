'use client'

import Link from 'next/link'
import { writeQuery } from '@/queue/query'
import type { IssueProgress } from '@/queue/types'
import type { DayState } from '../words/types'
import { useQueueWords } from '../useQueueWords'
import { monthOf, toDays, type PrintedDay } from './days'

type Props = { readonly year: number; readonly issues: readonly IssueProgress[] }

const shown: readonly DayState[] = ['none', 'imported', 'started', 'corrected', 'verified']

/** The days of a year; each issue's share is told by a pattern, a number and its name. */
export function YearCalendar({ year, issues }: Props) {
  const { progress: words } = useQueueWords()
  const days = toDays(issues)
  return (
    <>
      <ul className="queue-legend">
        {shown.map((state) => (
          <li key={state}>
            <span className="queue-day" data-state={state} aria-hidden="true" />{' '}
            {words.legend[state]}
          </li>
        ))}
      </ul>
      <div className="queue-year">
        {words.months.map((name, month) => (
          <Month key={name} {...{ year, month, name, days }} />
        ))}
      </div>
    </>
  )
}

type MonthProps = {
  readonly year: number
  readonly month: number
  readonly name: string
  readonly days: ReadonlyMap<string, PrintedDay>
}

function Month({ year, month, name, days }: MonthProps) {
  const { before, dates } = monthOf(year, month)
  return (
    <section className="queue-month" aria-label={name}>
      <h3 aria-hidden="true">{name}</h3>
      <ol>
        {dates.map((date, i) => (
          <li key={date} style={i === 0 ? { gridColumnStart: before + 1 } : undefined}>
            <Day date={date} day={days.get(date)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Day({ date, day }: { readonly date: string; readonly day: PrintedDay | undefined }) {
  const { progress: words } = useQueueWords()
  const number = Number(date.slice(8))
  const [issue] = day?.issues ?? []
  if (!day || !issue) {
    return (
      <span className="queue-day" data-state="none" aria-hidden="true">
        {number}
      </span>
    )
  }
  const told = [
    day.issues.length > 1 ? words.more(day.issues.length) : issue.name,
    words.share(day.share),
    words.counts(day),
  ].join(' · ')
  const query = { newspaper: issue.newspaper, stage: 'all' } as const
  const only = day.issues.length === 1 ? issue.id : null
  return (
    <Link
      className="queue-day"
      data-state={day.state}
      title={told}
      aria-label={`${date} ${told}`}
      href={`/admin${writeQuery({ ...query, issue: only })}`}
      prefetch={false}
    >
      {number}
      {day.state !== 'imported' && <small>{day.share}</small>}
    </Link>
  )
}
