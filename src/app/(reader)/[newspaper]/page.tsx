import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Calendar } from '@/reader/components/Calendar'
import { IssueLine } from '@/reader/components/IssueLine'
import { Trail } from '@/reader/components/Trail'
import { Years } from '@/reader/components/Years'
import { parseYear, titlePath, yearPath } from '@/reader/paths'
import { readStories } from '@/reader/queries/readStories'
import { readYear, readYears } from '@/reader/queries/readYears'
import { feedTypes } from '@/reader/reissues/feedTypes'
import { FeedLine } from '@/reader/reissues/FeedLine'
import type { Issue } from '@/reader/types'
import { loadTitle } from '../load'
import { openReader, readLanguage } from '../request'

export const dynamic = 'force-dynamic'

type Props = {
  readonly params: Promise<{ newspaper: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Up to so many issues of a year are also listed with their first stories. */
const listed = 12

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { newspaper } = await params
  const { words } = await readLanguage()
  const title = await loadTitle(newspaper)
  const year = parseYear((await searchParams).year)
  return {
    title: year ? `${title.title} ${year}` : title.title,
    description: [title.title, title.place, title.years, words.calendar]
      .filter(Boolean)
      .join(' · '),
    alternates: {
      canonical: year ? yearPath(newspaper, year) : titlePath(newspaper),
      types: feedTypes(newspaper, title.title),
    },
  }
}

const TitlePage = async ({ params, searchParams }: Props) => {
  const { newspaper } = await params
  const { language, words } = await readLanguage()
  const title = await loadTitle(newspaper)
  const payload = await openReader()
  const years = await readYears(payload, newspaper)
  const asked = (await searchParams).year
  const year = asked === undefined ? years.at(-1)?.year : (parseYear(asked) ?? notFound())
  const found = year === undefined ? undefined : await readYear(payload, { newspaper, year })
  const lines = await readLines(found?.issues ?? [])
  return (
    <main id="text" className="title">
      <Trail words={words} steps={[{ href: '/', name: words.house }]} />
      <header className="title-head">
        <h1 className="name" lang={title.language}>
          {title.title}
        </h1>
        <p className="facts">
          {title.place && <span lang={title.language}>{title.place}</span>}
          {title.years && <span>{title.years}</span>}
        </p>
      </header>
      {years.length > 1 && <Years {...{ newspaper, years, words }} current={year ?? ''} />}
      {!found && <p className="quiet">{words.noIssues}</p>}
      {year && found && (
        <section aria-labelledby="year" className={lines.length > 0 ? 'year year-few' : 'year'}>
          <h2 id="year">
            {words.issuesOfYear(year)}{' '}
            <span className="count">{words.issues(found.issues.length)}</span>
          </h2>
          {found.issues.length === 0 ? (
            <p className="quiet">{words.noIssuesInYear(year)}</p>
          ) : (
            <div className="year-calendar">
              <Calendar {...{ year, language, words }} {...found} />
            </div>
          )}
          {lines.length > 0 && (
            <ol className="issue-lines">
              {lines.map((line) => (
                <IssueLine key={line.issue.id} {...line} {...{ title, words, language }} />
              ))}
            </ol>
          )}
        </section>
      )}
      <FeedLine name={newspaper} words={words} />
    </main>
  )
}

/** A few issues with their first stories; nothing where a year has more than a page can list. */
const readLines = async (issues: readonly Issue[]) => {
  if (issues.length > listed) return []
  const payload = await openReader()
  return Promise.all(
    issues.map(async (issue) => ({
      issue,
      stories: await readStories(payload, { issue: issue.id, limit: 5 }),
    })),
  )
}

export default TitlePage
