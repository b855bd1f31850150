import { longDay } from '../dates'
import type { Language } from '../language'
import { storyPath } from '../paths'
import type { Words } from '../words'

type Props = {
  /** The story's id. */
  readonly story: string
  /** When its text was public, ISO 8601. */
  readonly span: { readonly from: string; readonly until: string | null }
  readonly words: Words
  readonly language: Language
}

/** Says that a text is one that was public at a time, and leads to the current one. */
export const RevisionBanner = ({ story, span: { from, until }, words, language }: Props) => {
  const day = (moment: string) => longDay(moment.slice(0, 10), language)
  return (
    <p className="revision-banner" role="note">
      {until === null ? words.publicSince(day(from)) : words.publicFromTo(day(from), day(until))}{' '}
      <a href={storyPath(story)}>{words.currentText}</a>
    </p>
  )
}
