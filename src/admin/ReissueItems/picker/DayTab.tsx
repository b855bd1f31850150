'use client'

import { useMemo, useState } from 'react'
import type { Candidate } from '@/reissues/contents/types'
import { useItemsWords } from '../useItemsWords'
import { Answers } from './Answers'
import { PaperSelect } from './PaperSelect'
import type { TabProps } from './SearchTab'
import { TickList } from './TickList'
import { queryOf, useCandidates } from './useCandidates'
import { useDays, type YearsOnDays } from './useDays'
import { useDueDay } from './useDueDay'

/** What was printed on a day of the year, by year and title; at first the day on which it is due. */
export function DayTab({ picked, newspapers, onAdd }: TabProps) {
  const words = useItemsWords().picker
  const due = useDueDay()
  const [day, setDay] = useState(due.day)
  const [newspaper, setNewspaper] = useState('')
  const month = day.slice(0, 2)
  const years = useDays({ month, newspaper })
  const { found, more, retry } = useCandidates(queryOf({ day, newspaper }))
  const groups = useMemo(
    () => byYear(found.items, (year) => words.yearsAgo(due.year - year)),
    [found.items, due.year, words],
  )
  return (
    <>
      <div className="reissue-picker__filters">
        <label>
          {words.month}
          <select
            className="plain-input"
            value={month}
            onChange={({ target }) => setDay(`${target.value}-01`)}
          >
            {words.months.map((name, i) => (
              <option key={name} value={String(i + 1).padStart(2, '0')}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <PaperSelect
          newspapers={newspapers}
          value={newspaper}
          none={words.anyPaper}
          onChange={setNewspaper}
        />{' '}
      </div>
      <DayGrid month={month} years={years} day={day} due={due.day} onChoose={setDay} />
      {groups.length > 0 && (
        <TickList key={`${day}${newspaper}`} groups={groups} picked={picked} onAdd={onAdd} />
      )}
      <Answers
        found={found}
        more={more}
        retry={retry}
        none={years?.size === 0 ? words.noDays : words.noneThatDay}
        noneHint={years?.size ? words.otherDays : undefined}
      />
    </>
  )
}

/** Groups such as `1987 · 39 years ago · 菱渡报`. */
function byYear(items: readonly Candidate[], ago: (year: number) => string) {
  const groups = new Map<string, Candidate[]>()
  for (const item of items) {
    const year = item.date.slice(0, 4)
    const name = [year, ago(Number(year)), item.newspaper].filter(Boolean).join(' · ')
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return [...groups].map(([name, grouped]) => ({ name, items: grouped }))
}

type GridProps = {
  readonly month: string
  readonly years: YearsOnDays | undefined
  readonly day: string
  readonly due: string
  readonly onChoose: (day: string) => void
}

/** 29 February is a day here: some years have it. */
const daysIn = (month: string): number => new Date(Date.UTC(2000, Number(month), 0)).getUTCDate()

/** The days of the month; those on which something was printed say in how many years. */
function DayGrid({ month, years, day, due, onChoose }: GridProps) {
  const words = useItemsWords().picker
  return (
    <div className="reissue-picker__days" role="group" aria-label={words.month}>
      {Array.from({ length: daysIn(month) }, (_, i) => {
        const one = `${month}-${String(i + 1).padStart(2, '0')}`
        const count = years?.get(one) ?? 0
        return (
          <button
            key={one}
            type="button"
            aria-pressed={one === day}
            data-empty={count === 0 || undefined}
            onClick={() => onChoose(one)}
          >
            <span>{words.dayOf(i + 1)}</span>
            <small>{count > 0 ? words.yearsOn(count) : ' '}</small>
            {one === due && <em>{words.dueDay}</em>}
          </button>
        )
      })}
    </div>
  )
}
