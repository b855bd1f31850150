import { shortDay, weekday } from '../dates'
import { headlineOf } from '../headlineOf'
import type { Language } from '../language'
import { issuePath, storyPath } from '../paths'
import type { Issue, StoryLine, Title } from '../types'
import type { Words } from '../words'

type Props = {
  readonly title: Title
  readonly issue: Issue
  readonly stories: readonly StoryLine[]
  readonly words: Words
  readonly language: Language
}

/** An issue in a list: its day, its number, its first headlines with their pages. */
export const IssueLine = ({ title, issue, stories, words, language }: Props) => (
  <li className="issue-line">
    <h3>
      <a href={issuePath(issue)}>
        <time dateTime={issue.date}>{shortDay(issue.date, language)}</time>
      </a>
      <span className="facts">
        <span>{weekday(issue.date, language)}</span>
        {issue.number && <span>{words.number(issue.number)}</span>}
        {issue.edition !== 'main' && <span lang={title.language}>{issue.edition}</span>}
      </span>
    </h3>
    {stories.length === 0 && <p className="quiet">{words.nothingYet}</p>}
    <ul lang={title.language}>
      {stories.map((story) => (
        <li key={story.id}>
          <a href={storyPath(story.id)}>{headlineOf(story, words)}</a>
          {story.printedOn[0] && <span className="folio">{story.printedOn[0]}</span>}
        </li>
      ))}
    </ul>
  </li>
)
