import type { Words } from '../words'

export type Step = { readonly href: string; readonly name: string; readonly lang?: string }

/** The way from the front page to here. */
export const Trail = ({
  words,
  steps,
}: {
  readonly words: Words
  readonly steps: readonly Step[]
}) => (
  <nav className="trail" aria-label={words.where}>
    <ol>
      {steps.map(({ href, name, lang }) => (
        <li key={href}>
          <a href={href} lang={lang}>
            {name}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
