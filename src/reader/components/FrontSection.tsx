import { longDay, shortDay } from '../dates'
import type { Language } from '../language'
import { issuePath, titlePath } from '../paths'
import type { FrontTitle } from '../queries/readFront'
import type { Words } from '../words'
import { Scan } from './Scan'
import { StoryItem } from './StoryItem'

type Props = { readonly front: FrontTitle; readonly words: Words; readonly language: Language }

/** A newspaper on the front page: name, newest issue with its stories, issues before it. */
export const FrontSection = ({ front, words, language }: Props) => {
  const { title, featured, scan, lead, stories } = front
  return (
    <section className="paper" aria-labelledby={`paper-${title.id}`}>
      <header className="paper-head">
        <h2 className="paper-name" id={`paper-${title.id}`} lang={title.language}>
          <a href={titlePath(title.id)}>{title.title}</a>
        </h2>
        <p className="facts">
          {title.place && <span lang={title.language}>{title.place}</span>}
          {title.years && <span>{title.years}</span>}
          <span>{words.issues(front.issueCount)}</span>
        </p>
      </header>
      {featured && (
        <p className="paper-issue">
          <a href={issuePath(featured)}>
            <time dateTime={featured.date}>{longDay(featured.date, language)}</time>
            {featured.number && <span> {words.number(featured.number)}</span>}
          </a>
        </p>
      )}
      <div className={scan ? 'paper-body paper-body-scan' : 'paper-body'}>
        {scan && featured && (
          <a
            className="thumb"
            href={issuePath(featured)}
            aria-label={longDay(featured.date, language)}
          >
            <Scan picture={scan} sizes="(min-width: 60rem) 18rem, 60vw" eager />
          </a>
        )}
        {lead && (
          <div className="paper-lead" lang={title.language}>
            <StoryItem story={lead} words={words} level="h3" look="lead" />
          </div>
        )}
        {stories.length > 0 && (
          <div className="paper-lines" lang={title.language}>
            {stories.map((story) => (
              <StoryItem
                key={story.id}
                story={story}
                words={words}
                level="h3"
                look="line"
                withPage
              />
            ))}
          </div>
        )}
      </div>
      <Latest front={front} words={words} language={language} />
    </section>
  )
}

const Latest = ({ front, words, language }: Props) => (
  <p className="latest">
    {front.latest.length > 0 && <span className="latest-words">{words.latest}</span>}
    {front.latest.map((issue) => (
      <a key={issue.id} href={issuePath(issue)}>
        <time dateTime={issue.date}>
          {issue.date.slice(0, 4) === front.featured?.date.slice(0, 4)
            ? shortDay(issue.date, language)
            : longDay(issue.date, language)}
        </time>
      </a>
    ))}
    <a className="more" href={titlePath(front.title.id)}>
      {words.allIssues}
    </a>
  </p>
)
