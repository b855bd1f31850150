'use client'

import { Button } from '@payloadcms/ui'
import type { ScanState } from './useOpenScan'
import type { zh } from './words/zh'

type Props = {
  readonly state: ScanState
  readonly words: typeof zh
  readonly retry: () => void
}

/** Says that the scan is on its way, or that it or a part of it did not come. */
export function Notice({ state, words, retry }: Props) {
  const isWrong = state === 'failed' || state === 'partly'
  return (
    <div
      className={`scan__notice scan__notice--${state}`}
      role={isWrong ? 'alert' : 'status'}
      // Its keys are those of any button.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {state === 'loading' && <p>{words.loading}</p>}
      {isWrong && <p>{state === 'failed' ? words.failed : words.partly}</p>}
      {state === 'failed' && <p className="scan__why">{words.failedWhy}</p>}
      {isWrong && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={retry}>
          {words.again}
        </Button>
      )}
    </div>
  )
}
