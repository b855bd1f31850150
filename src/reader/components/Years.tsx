import { groupBy } from '../groupBy'
import { yearPath } from '../paths'
import type { YearLine } from '../queries/readYears'
import type { Words } from '../words'

type Props = {
  readonly newspaper: string
  readonly years: readonly YearLine[]
  readonly current: string
  readonly words: Words
}

/** The years with issues, a decade a row. */
export const Years = ({ newspaper, years, current, words }: Props) => {
  const decades = groupBy(years, ({ year }) => `${year.slice(0, 3)}0`)
  return (
    <nav className="years" aria-label={words.years}>
      {[...decades].map(([decade, lines]) => (
        <ul key={decade} className="decade">
          {lines.map(({ year, days }) => (
            <li key={year}>
              <a
                href={yearPath(newspaper, year)}
                aria-current={year === current ? 'page' : undefined}
              >
                {year} <span className="count">{words.issues(days)}</span>
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
