import type { Metadata } from 'next'
import { Cite } from '@/reader/components/Cite'
import { FirstPublished } from '@/reader/components/FirstPublished'
import { JsonLd } from '@/reader/components/JsonLd'
import { StoryHead } from '@/reader/components/StoryHead'
import { StoryText } from '@/reader/components/StoryText'
import { Trail } from '@/reader/components/Trail'
import { Turn } from '@/reader/components/Turn'
import { longDay } from '@/reader/dates'
import { excerptOf } from '@/reader/excerptOf'
import { headlineOf } from '@/reader/headlineOf'
import { issuePath, pagePath, storyPath, titlePath } from '@/reader/paths'
import { readStories } from '@/reader/queries/readStories'
import { storiesBeside } from '@/reader/storiesBeside'
import type { StoryLine } from '@/reader/types'
import { cite } from '@/represent/citation/cite'
import { itemOf } from '@/represent/itemOf'
import { toJsonLd } from '@/represent/jsonld/toJsonLd'
import { readCurrent } from '@/represent/revisions/readCurrent'
import { loadStory } from '../../load'
import { openReader, readLanguage } from '../../request'
import { loadAround } from './loadAround'

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

const StoryPage = async ({ params }: Props) => {
  const { language, words } = await readLanguage()
  const { story, issue, title, linked, captions } = await loadAround(
    await loadStory((await params).id),
  )
  const payload = await openReader()
  const [stories, current] = await Promise.all([
    readStories(payload, { issue: issue.id }),
    readCurrent(payload, { collection: 'articles', id: story.id }),
  ])
  const { previous, next } = storiesBeside({ id: story.id, stories })
  const item = itemOf({ story, issue })
  const cited = cite({ item, place: { issue, title }, ...current })
  const data = toJsonLd({
    item,
    place: { issue, title },
    current,
    linked,
    captions,
    picture: undefined,
  })
  const label = story.printedOn[0]
  const leaf = (to: StoryLine | undefined) =>
    to && { href: storyPath(to.id), name: headlineOf(to, words), lang: title.language }
  return (
    <main id="text" className="story">
      <JsonLd data={data} />
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
        <StoryText {...{ story, linked, captions, words }} lang={title.language} />
        <FirstPublished {...{ story, issue, title, words, language }} />
        <Cite
          permanentUrl={cited.permanentUrl}
          citation={cited.citation.text}
          {...{ ...current, words, language }}
          lang={title.language}
        />
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
