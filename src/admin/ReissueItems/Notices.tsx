'use client'

import { Button } from '@payloadcms/ui'
import type { ContentsStore } from './store/createStore'
import type { Failure, State } from './store/types'
import { useItemsWords } from './useItemsWords'

type Props = {
  readonly store: ContentsStore
  readonly state: State
  /** So many of the items were deleted for good. */
  readonly gone: number
  readonly onRemoveGone: () => void
}

/** What went wrong with a save and what to do about it; what somebody else did meanwhile. */
export function Notices({ store, state, gone, onRemoveGone }: Props) {
  const words = useItemsWords()
  const { failure, rebased } = state
  return (
    <>
      {failure && (
        <div className="reissue-items__notice reissue-items__notice--error" role="alert">
          <Reasons failure={failure} />
          <span className="reissue-items__notice-buttons">
            {failure.status !== 'gone' && (
              <Button size="small" margin={false} onClick={() => void store.retry()}>
                {words.failed.retry}
              </Button>
            )}
            {state.undoable && (
              <Button size="small" margin={false} buttonStyle="secondary" onClick={store.undo}>
                {words.failed.undo}
              </Button>
            )}
          </span>
        </div>
      )}
      {gone > 0 && (
        <div className="reissue-items__notice">
          {words.states.deleted}
          <Button size="small" margin={false} buttonStyle="secondary" onClick={onRemoveGone}>
            {words.removeGone(gone)}
          </Button>
        </div>
      )}
      {rebased && (
        <div className="reissue-items__notice" role="status">
          {rebased === 'with' ? words.rebased : words.rebasedOnly}
          <Button size="small" margin={false} buttonStyle="secondary" onClick={store.dismiss}>
            {words.close}
          </Button>
        </div>
      )}
    </>
  )
}

const most = 5

function Reasons({ failure: { status, reasons } }: { failure: Failure }) {
  const words = useItemsWords().failed
  if (status === 422) {
    return (
      <div>
        {words.refused}
        <ul>
          {reasons.slice(0, most).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {reasons.length > most && <li>… +{reasons.length - most}</li>}
        </ul>
      </div>
    )
  }
  if (status === 'gone') return <span>{words.gone}</span>
  if (status === 0) return <span>{words.away}</span>
  if (status === 401) return <span>{words.signedOut}</span>
  if (status === 403) return <span>{words.forbidden}</span>
  if (status === 404) return <span>{words.missing}</span>
  return <span>{words.server}</span>
}
