import { pagePath, storyPath } from '../paths'
import { headlineOf } from '../headlineOf'
import type { Issue, PrintedPage } from '../types'
import type { Words } from '../words'
import { CaptionFigure } from './CaptionFigure'
import { NoticeItem } from './NoticeItem'
import { Scan } from './Scan'
import { StoryItem } from './StoryItem'

type Props = {
  readonly issue: Issue
  readonly page: PrintedPage
  readonly words: Words
  readonly lang: string
}

/** One page within its issue: scan, lead story, the index of the others, pictures and notices. */
export const PageSection = ({ issue, page, words, lang }: Props) => {
  const [lead, ...others] = page.stories
  const href = pagePath(issue, page.label)
  return (
    <section className="page" aria-labelledby={`page-${page.label}`}>
      <h2 className="page-head" id={`page-${page.label}`}>
        <a href={href}>{words.page(page.label)}</a>
        {page.section && <span lang={lang}>{page.section}</span>}
        {page.stories.length > 0 && (
          <span className="count">{words.stories(page.stories.length)}</span>
        )}
      </h2>
      {page.scan && (
        <a className="thumb" href={href} aria-label={`${words.scan}, ${words.page(page.label)}`}>
          <Scan picture={page.scan} sizes="(min-width: 60rem) 15rem, 40vw" />
        </a>
      )}
      <div className="page-items" lang={lang}>
        {lead && <StoryItem story={lead} words={words} level="h3" look="lead" />}
        {others.length > 0 && (
          <div className="lines">
            {others.map((story) => (
              <StoryItem key={story.id} story={story} words={words} level="h3" look="line" />
            ))}
          </div>
        )}
        <Continued page={page} words={words} />
        <Extras page={page} words={words} />
        {!lead && page.continued.length + page.captions.length + page.notices.length === 0 && (
          <p className="quiet">{words.nothingOnPage}</p>
        )}
      </div>
    </section>
  )
}

/** Stories from earlier pages that go on here. */
export const Continued = ({ page, words }: Pick<Props, 'page' | 'words'>) =>
  page.continued.length > 0 && (
    <ul className="continued">
      {page.continued.map((story) => (
        <li key={story.id}>
          <span className="facts">{words.continuedFrom(story.printedOn[0] ?? '')}</span>{' '}
          <a href={storyPath(story.id)}>{headlineOf(story, words)}</a>
        </li>
      ))}
    </ul>
  )

/** Pictures and notices of a page. */
export const Extras = ({ page, words }: Pick<Props, 'page' | 'words'>) => (
  <>
    {page.captions.length > 0 && (
      <div className="captions" role="group" aria-label={words.captions}>
        {page.captions.map((caption) => (
          <CaptionFigure
            key={caption.id}
            caption={caption}
            words={words}
            sizes="(min-width: 60rem) 20rem, 100vw"
            linked
          />
        ))}
      </div>
    )}
    {page.notices.length > 0 && (
      <div className="notices" role="group" aria-label={words.notices}>
        {page.notices.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} words={words} level="h3" />
        ))}
      </div>
    )}
  </>
)
