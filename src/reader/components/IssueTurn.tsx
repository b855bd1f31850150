import { longDay } from '../dates'
import type { Language } from '../language'
import { issuePath } from '../paths'
import type { Issue } from '../types'
import type { Words } from '../words'
import { Turn } from './Turn'

type Props = {
  readonly previous: Issue | undefined
  readonly next: Issue | undefined
  readonly words: Words
  readonly language: Language
}

/** To the issues before and after. */
export const IssueTurn = ({ previous, next, words, language }: Props) => {
  const leaf = (issue: Issue | undefined) =>
    issue && {
      href: issuePath(issue),
      name: [longDay(issue.date, language), issue.edition === 'main' ? '' : issue.edition]
        .filter(Boolean)
        .join(' '),
    }
  return (
    <Turn
      label={words.issueNavigation}
      previous={leaf(previous)}
      next={leaf(next)}
      previousWords={words.previousIssue}
      nextWords={words.nextIssue}
    />
  )
}
