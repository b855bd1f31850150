import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ownDateline } from '@/body/ownDateline'
import { Body } from '@/reader/components/Body'
import { CaptionFigure } from '@/reader/components/CaptionFigure'
import { FirstPublished } from '@/reader/components/FirstPublished'
import { StoryHead } from '@/reader/components/StoryHead'
import { Trail } from '@/reader/components/Trail'
import { Turn } from '@/reader/components/Turn'
import { longDay } from '@/reader/dates'
import { excerptOf } from '@/reader/excerptOf'
import { headlineOf } from '@/reader/headlineOf'
import { issuePath, pagePath, storyPath, titlePath } from '@/reader/paths'
import { readCaptions } from '@/reader/queries/readCaptions'
import { readIssueById } from '@/reader/queries/readIssues'
import { readLinked } from '@/reader/queries/readLinked'
import { readStories } from '@/reader/queries/readStories'
import { storiesBeside } from '@/reader/storiesBeside'
import type { StoryLine } from '@/reader/types'
import { loadStory, loadTitle } from '../../load'
import { openReader, readLanguage } from '../../request'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { words } = await readLanguage()
  const story = await loadStory((await params).id)
  const description = excerptOf({ body: story.body, length: 100 })
  return {
    title: headlineOf({ ...story, excerpt: description }, words).replace(/\s+/gu, ' '),
    description: description || undefined,
    alternates: { canonical: storyPath(story.id) },
    openGraph: { type: 'article', url: storyPath(story.id) },
  }
}

/** What stands around a story: its issue and newspaper, its pictures and links, its neighbours. */
const loadAround = async (id: string) => {
  const story = await loadStory(id)
  const payload = await openReader()
  const issue = (await readIssueById(payload, story.issue)) ?? notFound()
  const [title, linked, captions, stories] = await Promise.all([
    loadTitle(issue.newspaper),
    readLinked(payload, story.body),
    readCaptions(payload, { where: { article: { equals: id } }, limit: 50 }),
    readStories(payload, { issue: issue.id }),
  ])
  return { story, issue, title, linked, captions, ...storiesBeside({ id, stories }) }
}

const StoryPage = async ({ params }: Props) => {
  const { language, words } = await readLanguage()
  const { story, issue, title, linked, captions, previous, next } = await loadAround(
    (await params).id,
  )
  const label = story.printedOn[0]
  const leaf = (to: StoryLine | undefined) =>
    to && { href: storyPath(to.id), name: headlineOf(to, words), lang: title.language }
  return (
    <main id="text" className="story">
      <Trail
        words={words}
        steps={[
          { href: '/', name: words.house },
          { href: titlePath(title.id), name: title.title, lang: title.language },
          { href: issuePath(issue), name: longDay(issue.date, language) },
          ...(label ? [{ href: pagePath(issue, label), name: words.page(label) }] : []),
        ]}
      />
      <article className={`story-article kind-${story.kind}`}>
        <StoryHead story={story} words={words} lang={title.language} />
        <div className="story-text" lang={title.language}>
          {ownDateline(story) && <p className="dateline">{story.dateline}</p>}
          <Body body={story.body} linked={linked} />
          {story.credits.length > 0 && <p className="credits">{story.credits.join('　')}</p>}
          {captions.length > 0 && (
            <div className="captions">
              {captions.map((caption) => (
                <CaptionFigure
                  key={caption.id}
                  {...{ caption, words }}
                  sizes="(min-width: 52rem) 42rem, 100vw"
                />
              ))}
            </div>
          )}
        </div>
        <FirstPublished {...{ story, issue, title, words, language }} />
      </article>
      <Turn
        label={words.storyNavigation}
        previous={leaf(previous)}
        next={leaf(next)}
        previousWords={words.previousStory}
        nextWords={words.nextStory}
      />
    </main>
  )
}

export default StoryPage
