import type { ReactNode } from 'react'
import { issuePath, titlePath } from '../paths'
import { longDay, nameplateDay, weekday } from '../dates'
import type { Language } from '../language'
import type { Issue, Title } from '../types'
import type { Words } from '../words'

type Props = {
  readonly title: Title
  readonly issue: Issue
  readonly pageCount: number
  readonly words: Words
  readonly language: Language
  /** `full` heads an issue, `running` is the folio line over one page. */
  readonly look: 'full' | 'running'
  readonly children?: ReactNode
}

/** A newspaper's head over one of its issues: name between date and number, as on the front page. */
export const Nameplate = (props: Props) => {
  const { title, issue, pageCount, words, language } = props
  if (props.look === 'running') return <RunningHead {...props} />
  return (
    <header className="nameplate">
      <p className="ear ear-date">
        <time dateTime={issue.date}>
          <span>{nameplateDay(issue.date, language)}</span>{' '}
          <span>{weekday(issue.date, language)}</span>
        </time>
      </p>
      <h1 className="name" lang={title.language}>
        <a href={titlePath(title.id)}>{title.title}</a>
        <span className="unseen">
          {' '}
          {longDay(issue.date, language)} {editionOf(issue)}
        </span>
      </h1>
      <p className="ear ear-number">
        {issue.number && <span>{words.number(issue.number)}</span>}{' '}
        {editionOf(issue) && <span lang={title.language}>{editionOf(issue)}</span>}{' '}
        {pageCount > 0 && <span>{words.pages(pageCount)}</span>}
      </p>
    </header>
  )
}

const RunningHead = ({ title, issue, language, children }: Props) => (
  <header className="running">
    <p>
      <a href={titlePath(title.id)} lang={title.language} className="running-name">
        {title.title}
      </a>
      <a href={issuePath(issue)}>
        <time dateTime={issue.date}>{longDay(issue.date, language)}</time>
        {editionOf(issue) && <span lang={title.language}> {editionOf(issue)}</span>}
      </a>
    </p>
    {children}
  </header>
)

/** The edition's name, empty where there is only one. */
const editionOf = ({ edition }: Issue): string => (edition === 'main' ? '' : edition)
