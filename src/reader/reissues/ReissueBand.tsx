import { reissuesPath } from '../paths'
import type { Picture } from '../types'
import { ReissueItem } from './ReissueItem'
import type { ReissueProps, ShownEdition } from './types'

type Props = Omit<ReissueProps, 'shown'> & {
  readonly reissues: readonly ShownEdition[]
  readonly pictures: ReadonlyMap<string, Picture>
}

/** The latest reissues on the front page: the newest large, one or two before it as lines. */
export const ReissueBand = ({ reissues, ...props }: Props) => {
  const [newest, ...others] = reissues
  const { words } = props
  if (!newest) return null
  return (
    <section className="band" aria-labelledby="reissues">
      <h2 className="band-head" id="reissues">
        <span>{words.latestReissues}</span>
        <a className="more" href={reissuesPath()}>
          {words.allReissues}
        </a>
      </h2>
      <div className={others.length > 0 ? 'band-body' : 'band-body band-one'}>
        <ReissueItem shown={newest} {...props} level="h3" look="lead" />
        {others.length > 0 && (
          <div className="band-lines">
            {others.map((shown) => (
              <ReissueItem key={shown.reissue} shown={shown} {...props} level="h3" look="brief" />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}
