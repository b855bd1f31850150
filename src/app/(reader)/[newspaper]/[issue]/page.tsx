import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { IssueTurn } from '@/reader/components/IssueTurn'
import { Nameplate } from '@/reader/components/Nameplate'
import { PageSection } from '@/reader/components/PageSection'
import { Trail } from '@/reader/components/Trail'
import { longDay } from '@/reader/dates'
import { headlineOf } from '@/reader/headlineOf'
import { leadFirst } from '@/reader/leadFirst'
import { issuePath, titlePath, yearPath } from '@/reader/paths'
import { readNeighbours } from '@/reader/queries/readIssues'
import { readSamples } from '@/reader/queries/readStories'
import { loadIssue } from '../../load'
import { openReader, readLanguage } from '../../request'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ newspaper: string; issue: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { newspaper, issue: part } = await params
  const { language, words } = await readLanguage()
  const { title, issue, pages } = await loadIssue(newspaper, part)
  const headlines = pages.flatMap(({ stories }) => stories).slice(0, 5)
  return {
    title: `${title.title} ${longDay(issue.date, language)}`,
    description: headlines.map((story) => headlineOf(story, words)).join(' · ') || undefined,
    alternates: { canonical: issuePath(issue) },
  }
}

const IssuePage = async ({ params }: Props) => {
  const { newspaper, issue: part } = await params
  const { language, words } = await readLanguage()
  const { asked, title, issue, pages: bare } = await loadIssue(newspaper, part)
  if (asked.edition !== issue.edition.normalize('NFC')) permanentRedirect(issuePath(issue))
  const payload = await openReader()
  const ids = bare.flatMap(({ stories }) => stories.map(({ id }) => id))
  const [samples, neighbours] = await Promise.all([
    readSamples(payload, { ids, length: 90 }),
    readNeighbours(payload, issue),
  ])
  const pages = bare.map((page) => ({
    ...page,
    stories: leadFirst({ stories: page.stories, samples }),
  }))
  const year = issue.date.slice(0, 4)
  return (
    <main id="text" className="issue">
      <Trail
        words={words}
        steps={[
          { href: '/', name: words.house },
          { href: titlePath(newspaper), name: title.title, lang: title.language },
          { href: yearPath(newspaper, year), name: year },
        ]}
      />
      <Nameplate {...{ title, issue, words, language }} pageCount={pages.length} look="full" />
      {pages.length === 0 && <p className="quiet">{words.nothingYet}</p>}
      {pages.map((page) => (
        <PageSection key={page.label} {...{ issue, page, words }} lang={title.language} />
      ))}
      <IssueTurn {...neighbours} {...{ words, language }} />
    </main>
  )
}

export default IssuePage
