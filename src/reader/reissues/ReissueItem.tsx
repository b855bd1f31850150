import { clip } from '../excerptOf'
import { reissuePath } from '../paths'
import { Cover } from './Cover'
import { Facts } from './Facts'
import { firstWords } from './firstWords'
import { languageOf } from './languageOf'
import type { ReissueProps } from './types'

type Props = ReissueProps & {
  /** The heading's level on its page. */
  readonly level: 'h2' | 'h3'
  /** `lead` stands large, `line` is one of a list, `brief` goes without its first words. */
  readonly look: 'lead' | 'line' | 'brief'
}

/** How much of its first words is shown, in Han characters. */
const lengths = { lead: 140, line: 70 } as const

/** So much of a name; its own page has all of it. */
const mostOfName = 60

/** A reissue in a list: its cover, name, day and its first words. */
export const ReissueItem = ({ level: Heading, look, ...props }: Props) => {
  const { shown, words } = props
  const { edition } = shown
  const beginning = firstWords(edition, words)
  return (
    <article className={`reissue-item reissue-${look}`}>
      {/* The name beside it leads to the same place. */}
      <a className="reissue-cover" href={reissuePath(shown)} tabIndex={-1} aria-hidden="true">
        <Cover {...props} sizes={look === 'lead' ? '(min-width: 48rem) 20rem, 60vw' : '12rem'} />
      </a>
      <div className="reissue-words">
        <p className="kind">{words.reissueKinds[edition.kind]}</p>
        <Heading className="reissue-name" lang={languageOf(edition)}>
          <a href={reissuePath(shown)}>
            {clip({ text: edition.title.trim(), length: mostOfName }) || words.untitled}
          </a>
        </Heading>
        {beginning && look !== 'brief' && (
          <p className="excerpt" lang={languageOf(edition)}>
            {clip({ text: beginning, length: lengths[look] })}
          </p>
        )}
        <Facts {...props} />
      </div>
    </article>
  )
}
