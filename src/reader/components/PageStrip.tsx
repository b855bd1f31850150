import { pagePath } from '../paths'
import type { Issue, PrintedPage } from '../types'
import type { Words } from '../words'

type Props = {
  readonly issue: Issue
  readonly pages: readonly Pick<PrintedPage, 'label'>[]
  readonly current: string
  readonly words: Words
}

/** The pages of an issue as a row of folios. */
export const PageStrip = ({ issue, pages, current, words }: Props) => (
  <nav className="strip" aria-label={words.pagesOfIssue}>
    <ol>
      {pages.map(({ label }) => (
        <li key={label}>
          <a
            href={pagePath(issue, label)}
            aria-label={words.page(label)}
            aria-current={label === current ? 'page' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
