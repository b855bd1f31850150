import { longDay, monthName, weekdays, weeksOf } from '../dates'
import { groupBy } from '../groupBy'
import type { Language } from '../language'
import { issuePath } from '../paths'
import type { Issue } from '../types'
import type { Words } from '../words'

type Props = {
  readonly year: string
  readonly issues: readonly Issue[]
  /** Ids of issues with published stories. */
  readonly published: ReadonlySet<string>
  readonly language: Language
  readonly words: Words
}

/** A year's issues by month; months without any are left out where few have some. */
export const Calendar = ({ issues, ...rest }: Props) => {
  const byDay = groupBy(issues, ({ date }) => date)
  const used = new Set(issues.map(({ date }) => Number(date.slice(5, 7))))
  const all = Array.from({ length: 12 }, (_, index) => index + 1)
  const months = used.size > 3 ? all : all.filter((month) => used.has(month))
  return (
    <>
      <div className={months.length > 3 ? 'months' : 'months months-few'}>
        {months.map((month) => (
          <Month key={month} month={month} byDay={byDay} {...rest} />
        ))}
      </div>
      <p className="legend">
        <span className="mark mark-published" aria-hidden="true" /> {rest.words.legendPublished}
        <span className="mark mark-bare" aria-hidden="true" /> {rest.words.legendBare}
      </p>
    </>
  )
}

type MonthProps = Omit<Props, 'issues'> & {
  readonly month: number
  readonly byDay: ReadonlyMap<string, readonly Issue[]>
}

const Month = ({ month, byDay, ...props }: MonthProps) => {
  const { year, language } = props
  const prefix = `${year}-${String(month).padStart(2, '0')}-`
  return (
    <table className="month">
      <caption>
        {monthName(month, language)} <span className="unseen">{year}</span>
      </caption>
      <thead>
        <tr>
          {weekdays(language).map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(Number(year), month).map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={column}>
                {day > 0 && (
                  <Day
                    {...props}
                    day={day}
                    issues={byDay.get(`${prefix}${String(day).padStart(2, '0')}`) ?? []}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = Omit<Props, 'year' | 'words'> & { readonly day: number }

/** The day leads to its first issue; further editions stand below it by their number. */
const Day = ({ day, issues, published, language }: DayProps) => {
  const [first, ...others] = issues
  if (!first) return <span className="day">{day}</span>
  const link = (issue: Issue, words: number | string) => (
    <a
      key={issue.id}
      href={issuePath(issue)}
      className={published.has(issue.id) ? 'day day-published' : 'day day-bare'}
      title={`${longDay(issue.date, language)}${issue.edition === 'main' ? '' : ` ${issue.edition}`}`}
    >
      {words}
    </a>
  )
  return (
    <>
      {link(first, day)}
      {others.length > 0 && (
        <span className="editions">{others.map((issue, index) => link(issue, index + 2))}</span>
      )}
    </>
  )
}
