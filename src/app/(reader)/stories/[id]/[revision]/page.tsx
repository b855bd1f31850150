import type { Metadata } from 'next'
import { cache } from 'react'
import { notFound } from 'next/navigation'
import { Cite } from '@/reader/components/Cite'
import { FirstPublished } from '@/reader/components/FirstPublished'
import { RevisionBanner } from '@/reader/components/RevisionBanner'
import { StoryHead } from '@/reader/components/StoryHead'
import { StoryText } from '@/reader/components/StoryText'
import { Trail } from '@/reader/components/Trail'
import { longDay } from '@/reader/dates'
import { headlineOf } from '@/reader/headlineOf'
import { issuePath, parseNumber, storyPath, titlePath } from '@/reader/paths'
import { toStory } from '@/reader/queries/readStory'
import { cite } from '@/represent/citation/cite'
import { itemOf } from '@/represent/itemOf'
import { readRevision } from '@/represent/revisions/readRevision'
import { loadStory } from '../../../load'
import { openReader, readLanguage } from '../../../request'
import { loadAround } from '../loadAround'

export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ id: string; revision: string }> }

/** A public story in the words of one of its revisions; answers 404 where none was public. */
const loadRevision = cache(async (id: string, part: string) => {
  const revision = parseNumber(part) ?? notFound()
  await loadStory(id)
  const asked = { collection: 'articles', id, revision } as const
  const read = (await readRevision(await openReader(), asked)) ?? notFound()
  return { ...read, story: toStory(read.doc as Parameters<typeof toStory>[0]) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, revision } = await params
  const { words } = await readLanguage()
  const { story, span } = await loadRevision(id, revision)
  return {
    title: `${headlineOf(story, words).replace(/\s+/gu, ' ')} · ${words.revision(span.revision)}`,
    alternates: { canonical: storyPath(id) },
    robots: { index: false },
  }
}

const RevisionPage = async ({ params }: Props) => {
  const { id, revision } = await params
  const { language, words } = await readLanguage()
  const { story: read, span } = await loadRevision(id, revision)
  const { story, issue, title, linked, captions } = await loadAround(read)
  const cited = cite({ item: itemOf({ story, issue }), place: { issue, title }, ...span })
  return (
    <main id="text" className="story">
      <Trail
        words={words}
        steps={[
          { href: '/', name: words.house },
          { href: titlePath(title.id), name: title.title, lang: title.language },
          { href: issuePath(issue), name: longDay(issue.date, language) },
        ]}
      />
      <article className={`story-article kind-${story.kind}`}>
        <RevisionBanner {...{ story: id, span, words, language }} />
        <StoryHead story={story} words={words} lang={title.language} />
        <StoryText {...{ story, linked, captions, words }} lang={title.language} />
        <FirstPublished {...{ story, issue, title, words, language }} />
        <Cite
          permanentUrl={cited.permanentUrl}
          citation={cited.citation.text}
          {...{ ...span, words, language }}
          lang={title.language}
        />
      </article>
    </main>
  )
}

export default RevisionPage
