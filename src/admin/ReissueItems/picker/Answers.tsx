'use client'

import { Button } from '@payloadcms/ui'
import { useItemsWords } from '../useItemsWords'
import type { Found } from './useCandidates'

type Props = {
  readonly found: Found
  readonly more: () => void
  readonly retry: () => void
  readonly none: string
  readonly noneHint?: string
}

/** Under a list of findings: still searching, nothing there, no answer, or more. */
export function Answers({ found, more, retry, none, noneHint }: Props) {
  const words = useItemsWords().picker
  if (found.phase === 'away') {
    return (
      <div className="reissue-items__notice reissue-items__notice--error" role="alert">
        {words.failed}
        <Button size="small" margin={false} onClick={retry}>
          {words.retry}
        </Button>
      </div>
    )
  }
  if (found.phase === 'searching') {
    return (
      <p className="reissue-picker__note" role="status">
        {words.searching}
      </p>
    )
  }
  if (found.phase === 'found' && found.items.length === 0) {
    return (
      <div className="reissue-items__empty" role="status">
        <strong>{none}</strong>
        {noneHint && <p>{noneHint}</p>}
      </div>
    )
  }
  if (!found.hasMore) return null
  return (
    <Button size="small" margin={false} buttonStyle="secondary" onClick={more}>
      {words.more}
    </Button>
  )
}
