'use client'

import { Button } from '@payloadcms/ui'
import { useQueueWords } from '../useQueueWords'
import type { useSteps } from './useSteps'

type Props = {
  readonly run: ReturnType<typeof useSteps>['run']
  readonly onStop: () => void
  readonly onGoOn: () => void
}

/** While a step runs it can be stopped, and gone on with after that. */
export function RunButtons({ run, onStop, onGoOn }: Props) {
  const { steps: words } = useQueueWords()
  if (run.state === 'running') {
    return (
      <Button size="medium" margin={false} onClick={onStop}>
        {words.stop}
      </Button>
    )
  }
  if (run.state !== 'stopped') return null
  return (
    <Button size="medium" margin={false} onClick={onGoOn}>
      {words.goOn(run.left.length)}
    </Button>
  )
}
