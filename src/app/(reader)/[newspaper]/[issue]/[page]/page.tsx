import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { Nameplate } from '@/reader/components/Nameplate'
import { Continued, Extras } from '@/reader/components/PageSection'
import { PageStrip } from '@/reader/components/PageStrip'
import { Scan } from '@/reader/components/Scan'
import { StoryItem } from '@/reader/components/StoryItem'
import { Trail } from '@/reader/components/Trail'
import { Turn } from '@/reader/components/Turn'
import { longDay } from '@/reader/dates'
import { leadFirst } from '@/reader/leadFirst'
import { decodePart, issuePath, pagePath, titlePath } from '@/reader/paths'
import { readSamples } from '@/reader/queries/readStories'
import type { PrintedPage } from '@/reader/types'
import type { Words } from '@/reader/words'
import { loadIssue } from '../../../load'
import { openReader, readLanguage } from '../../../request'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ newspaper: string; issue: string; page: string }> }

const loadPage = async ({ params }: Props) => {
  const { newspaper, issue: part, page: label } = await params
  const loaded = await loadIssue(newspaper, part)
  const index = loaded.pages.findIndex((page) => page.label.normalize('NFC') === decodePart(label))
  const page = loaded.pages[index] ?? notFound()
  return { ...loaded, page, previous: loaded.pages[index - 1], next: loaded.pages[index + 1] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, words } = await readLanguage()
  const { title, issue, page } = await loadPage(props)
  const heads = page.stories.slice(0, 5).map(({ headline }) => headline)
  return {
    title: `${words.page(page.label)} · ${title.title} ${longDay(issue.date, language)}`,
    description: heads.filter(Boolean).join(' · ') || undefined,
    alternates: { canonical: pagePath(issue, page.label) },
  }
}

const PagePage = async (props: Props) => {
  const { language, words } = await readLanguage()
  const { asked, title, issue, pages, page: bare, previous, next } = await loadPage(props)
  if (asked.edition !== issue.edition.normalize('NFC'))
    permanentRedirect(pagePath(issue, bare.label))
  const ids = bare.stories.map(({ id }) => id)
  const samples = await readSamples(await openReader(), { ids, length: 60 })
  const stories = bare.stories.map((story) => ({
    ...story,
    excerpt: samples.get(story.id)?.excerpt ?? '',
  }))
  const page = { ...bare, stories: leadFirst({ stories, samples }) }
  const leaf = (to: PrintedPage | undefined) =>
    to && { href: pagePath(issue, to.label), name: words.page(to.label) }
  return (
    <main id="text" className="sheet">
      <Trail
        words={words}
        steps={[
          { href: '/', name: words.house },
          { href: titlePath(title.id), name: title.title, lang: title.language },
          { href: issuePath(issue), name: longDay(issue.date, language) },
        ]}
      />
      <Nameplate {...{ title, issue, words, language }} pageCount={pages.length} look="running">
        <PageStrip {...{ issue, pages, words }} current={page.label} />
      </Nameplate>
      <h1 className="sheet-head">
        {words.page(page.label)} {page.section && <span lang={title.language}>{page.section}</span>}
      </h1>
      <div className={page.scan ? 'sheet-body' : 'sheet-body sheet-bare'}>
        <FullScan page={page} words={words} />
        <div className="sheet-items" lang={title.language}>
          {page.stories.map((story, index) => (
            <StoryItem
              key={story.id}
              {...{ story, words }}
              level="h2"
              look={index === 0 ? 'lead' : 'line'}
            />
          ))}
          <Continued page={page} words={words} />
          <Extras page={page} words={words} />
          {page.stories.length + page.continued.length === 0 && (
            <p className="quiet">{words.nothingOnPage}</p>
          )}
        </div>
      </div>
      <Turn
        label={words.pageNavigation}
        previous={leaf(previous)}
        next={leaf(next)}
        previousWords={words.previousPage}
        nextWords={words.nextPage}
      />
    </main>
  )
}

const FullScan = ({ page, words }: { readonly page: PrintedPage; readonly words: Words }) =>
  page.scan && (
    <figure className="sheet-scan">
      <a href={page.scan.full}>
        <Scan picture={page.scan} sizes="(min-width: 60rem) 36rem, 100vw" eager />
      </a>
      <figcaption>
        <a href={page.scan.full}>{words.openScan}</a>{' '}
        <span>{words.pixels(page.scan.width, page.scan.height)}</span>
      </figcaption>
    </figure>
  )

export default PagePage
