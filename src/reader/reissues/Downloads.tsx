import { FeedLinks } from './FeedLine'
import type { ReissueProps } from './types'

/** What can be taken along: the book, the data, the feeds. A preview has none yet, only their names. */
export const Downloads = ({ shown, words }: Pick<ReissueProps, 'shown' | 'words'>) => {
  const data = `/api/reissues/${encodeURIComponent(shown.reissue)}/edition`
  return (
    <dl className="downloads">
      <div>
        <dt>{words.downloads}</dt>
        <dd>
          <a href={shown.preview ? undefined : `${data}.epub`}>{words.epub}</a>
          <a href={shown.preview ? undefined : data}>{words.editionData}</a>
        </dd>
      </div>
      <div>
        <dt>{words.feeds}</dt>
        <dd>
          <FeedLinks name="reissues" />
        </dd>
      </div>
    </dl>
  )
}
