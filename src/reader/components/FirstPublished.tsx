import { longDay } from '../dates'
import type { Language } from '../language'
import { issuePath, pagePath, titlePath } from '../paths'
import type { Issue, Story, Title } from '../types'
import type { Words } from '../words'

type Props = {
  readonly story: Story
  readonly issue: Issue
  readonly title: Title
  readonly words: Words
  readonly language: Language
}

/** Where a story first stood: newspaper, day, pages, each a link; and when it came back. */
export const FirstPublished = ({ story, issue, title, words, language }: Props) => (
  <footer className="first">
    <dl>
      <div>
        <dt>{words.firstPublished}</dt>
        <dd>
          <a href={titlePath(title.id)} lang={title.language} className="first-title">
            {title.title}
          </a>{' '}
          <a href={issuePath(issue)}>
            <time dateTime={issue.date}>{longDay(issue.date, language)}</time>
          </a>{' '}
          {story.printedOn.map((label) => (
            <a key={label} href={pagePath(issue, label)}>
              {words.page(label)}
            </a>
          ))}
        </dd>
      </div>
      {story.publishedAt && (
        <div>
          <dt>{words.republished}</dt>
          <dd>
            <time dateTime={story.publishedAt}>
              {longDay(story.publishedAt.slice(0, 10), language)}
            </time>
          </dd>
        </div>
      )}
    </dl>
  </footer>
)
