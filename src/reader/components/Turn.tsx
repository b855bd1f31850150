export type Leaf = { readonly href: string; readonly name: string; readonly lang?: string }

type Props = {
  readonly label: string
  readonly previous: Leaf | undefined
  readonly next: Leaf | undefined
  readonly previousWords: string
  readonly nextWords: string
}

/** One step back and one on: issues, pages or stories. */
export const Turn = ({ label, previous, next, previousWords, nextWords }: Props) =>
  (previous || next) && (
    <nav className="turn" aria-label={label}>
      {previous && <Side leaf={previous} words={previousWords} rel="prev" />}
      {next && <Side leaf={next} words={nextWords} rel="next" />}
    </nav>
  )

type SideProps = { readonly leaf: Leaf; readonly words: string; readonly rel: 'prev' | 'next' }

const Side = ({ leaf, words, rel }: SideProps) => (
  <a className={`turn-${rel}`} href={leaf.href} rel={rel}>
    <span className="turn-words">{words}</span>
    <span className="turn-name" lang={leaf.lang}>
      {leaf.name}
    </span>
  </a>
)
