'use client'

import type { StepName } from '@/queue/steps/types'
import { useQueueWords } from '../useQueueWords'
import type { useSteps } from './useSteps'

type Props = {
  readonly step: StepName
  readonly run: ReturnType<typeof useSteps>['run']
}

/** How far a step is, and which items it was refused for. */
export function RunReport({ step, run }: Props) {
  const words = useQueueWords()
  const { state, total, done, failed, left } = run
  const handled = done + failed.length
  return (
    <>
      <progress className="queue-sheet__progress" max={total} value={handled} />
      <p role="status">
        {state === 'finished' && words.steps.finished[step](done)}
        {state === 'running' && words.steps.running(handled, total)}
        {state === 'stopped' && words.steps.stopped(left.length)}
      </p>
      {failed.length > 0 && (
        <>
          <p role="alert">{words.steps.failed(failed.length)}</p>
          <ul className="queue-sheet__problems" tabIndex={0}>
            {failed.map(({ item, reasons }) => (
              <li key={item.id}>
                <strong>{item.title || words.untitled}</strong>
                {reasons.map((reason) => (
                  <span key={reason}>{reason}</span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
