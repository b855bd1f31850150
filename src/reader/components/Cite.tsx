import { longDay } from '../dates'
import type { Language } from '../language'
import type { Words } from '../words'

type Props = {
  readonly permanentUrl: string
  readonly citation: string
  readonly revision: number
  /** Since when it is public, ISO 8601. */
  readonly from: string
  /** BCP 47, of the citation. */
  readonly lang: string
  readonly words: Words
  readonly language: Language
}

/** How a story is cited, with the address at which this very text stays. */
export const Cite = ({ permanentUrl, citation, revision, from, lang, words, language }: Props) => (
  <section className="cite" aria-labelledby="cite">
    <h2 id="cite">{words.cite}</h2>
    <p className="cite-text" lang={lang}>
      {citation}
    </p>
    <p className="facts">
      <span>
        <a href={permanentUrl}>{words.permanentAddress}</a>
      </span>
      <span>{words.revision(revision)}</span>
      <span>
        <time dateTime={from}>{words.since(longDay(from.slice(0, 10), language))}</time>
      </span>
    </p>
  </section>
)
