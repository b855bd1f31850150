import { anchorOf } from '../paths'
import type { NoticeView } from '../types'
import type { Words } from '../words'

type Props = {
  readonly notice: NoticeView
  readonly words: Words
  readonly level: 'h3' | 'h4'
}

/** A notice in full, as a small box of the classified columns. */
export const NoticeItem = ({ notice, words, level: Heading }: Props) => {
  const kind = words.noticeKinds[notice.kind]
  const headline = notice.headline || kind || words.notices
  return (
    <article className="notice" id={anchorOf(notice)}>
      {kind && kind !== headline && <p className="facts">{kind}</p>}
      <Heading className="notice-headline">{headline}</Heading>
      {notice.text
        .split(/\n+/u)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
    </article>
  )
}
