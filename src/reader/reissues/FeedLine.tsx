import { feedPath } from '../paths'
import type { Words } from '../words'

type Props = {
  /** A newspaper's id, or `reissues`. */
  readonly name: string
}

/** Where a page's feeds are, as its last line. */
export const FeedLine = ({ name, words }: Props & { readonly words: Words }) => (
  <p className="feed-line">
    <span>{words.feeds}</span> <FeedLinks name={name} />
  </p>
)

/** A feed in its three formats, by their names. */
export const FeedLinks = ({ name }: Props) => (
  <>
    <a href={feedPath(name, 'rss')} type="application/rss+xml">
      RSS
    </a>
    <a href={feedPath(name, 'atom')} type="application/atom+xml">
      Atom
    </a>
    <a href={feedPath(name, 'json')} type="application/feed+json">
      JSON Feed
    </a>
  </>
)
