import { Trail } from '../components/Trail'
import { Turn } from '../components/Turn'
import { reissuesPath } from '../paths'
import { FeedLine } from './FeedLine'
import { ReissueItem } from './ReissueItem'
import type { ReissueProps, ShownEdition } from './types'

type Props = Omit<ReissueProps, 'shown'> & {
  readonly reissues: readonly ShownEdition[]
  readonly page: number
  readonly pageCount: number
}

/** All reissues that are out, the newest first. */
export const ReissuesPage = ({ reissues, page, pageCount, ...props }: Props) => {
  const { words } = props
  return (
    <main id="text" className="reissues">
      <Trail words={words} steps={[{ href: '/', name: words.house }]} />
      <header className="title-head">
        <h1 className="name">{words.reissues}</h1>
        <p className="facts">{words.reissuesLead}</p>
        {page > 1 && <p className="facts">{words.pageOf(page, pageCount)}</p>}
      </header>
      {reissues.length === 0 && <p className="quiet">{words.noReissues}</p>}
      <div className="reissue-list">
        {reissues.map((shown) => (
          <ReissueItem key={shown.reissue} shown={shown} {...props} level="h2" look="line" />
        ))}
      </div>
      <Turns page={page} pageCount={pageCount} words={words} />
      <FeedLine name="reissues" words={words} />
    </main>
  )
}

const Turns = ({ page, pageCount, words }: Pick<Props, 'page' | 'pageCount' | 'words'>) => {
  const leaf = (to: number) =>
    to >= 1 && to <= pageCount
      ? { href: reissuesPath(to), name: words.pageOf(to, pageCount) }
      : undefined
  return (
    <Turn
      label={words.listNavigation}
      previous={leaf(page - 1)}
      next={leaf(page + 1)}
      previousWords={words.newerReissues}
      nextWords={words.olderReissues}
    />
  )
}
