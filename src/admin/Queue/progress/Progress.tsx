'use client'

import Link from 'next/link'
import { useId } from 'react'
import { writeQuery } from '@/queue/query'
import type { Shown } from '@/queue/types'
import { useQueueWords } from '../useQueueWords'
import { PaperBars } from './PaperBars'
import { YearCalendar } from './YearCalendar'

type Props = Omit<Extract<Shown, { view: 'progress' }>, 'view'>

/** How far each newspaper is, and one of them day by day of a year. */
export function Progress({ papers, newspaper, years, year, issues }: Props) {
  const words = useQueueWords()
  const id = useId()
  if (papers.length === 0) return <p className="queue-empty">{words.empty.progress}</p>
  const at = (other: number) => `/admin${writeQuery({ view: 'progress', newspaper, year: other })}` // prettier-ignore
  return (
    <div className="queue-progress">
      <section aria-labelledby={`${id}-papers`}>
        <h2 id={`${id}-papers`}>{words.progress.papers}</h2>
        <PaperBars papers={papers} chosen={newspaper} />
      </section>
      {year !== null && years && (
        <section aria-labelledby={`${id}-year`}>
          <h2 id={`${id}-year`}>
            {words.progress.calendar(year)}
            {year > years.from && (
              <Link href={at(year - 1)}>
                <span aria-hidden="true">‹</span> {words.progress.earlier}
              </Link>
            )}
            {year < years.to && (
              <Link href={at(year + 1)}>
                {words.progress.later} <span aria-hidden="true">›</span>
              </Link>
            )}
          </h2>
          {issues.length === 0 ? (
            <p className="queue-empty">{words.empty.issues}</p>
          ) : (
            <YearCalendar year={year} issues={issues} />
          )}
        </section>
      )}
    </div>
  )
}
