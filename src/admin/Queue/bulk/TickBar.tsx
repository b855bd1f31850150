'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { writeQuery, type Query } from '@/queue/query'
import { mostItems, steps, type StepName } from '@/queue/steps/types'
import { useQueueWords } from '../useQueueWords'
import { StepDialog } from './StepDialog'
import type { Ticks } from './useTicks'

type Props = { readonly ticks: Ticks; readonly query: Query; readonly mayRelease: boolean }

/** What can be done with the ticked items; it stands at the foot of the window while there are any. */
export function TickBar({ ticks, query, mayRelease }: Props) {
  const { bulk: words } = useQueueWords()
  const [step, setStep] = useState<StepName>()
  if (ticks.count === 0 && !step) return null
  const { isAll, total, count } = ticks
  const offered = steps.filter((one) => one === 'verify' || mayRelease)
  return (
    <div className="queue__bar" role="group" aria-label={words.label}>
      <p role="status">
        {isAll ? words.allTicked(Math.min(total, mostItems)) : words.ticked(count)}
      </p>
      {!isAll && total > count && (
        <button type="button" className="queue__link" onClick={ticks.tickAll}>
          {total > mostItems ? words.matchingMost(mostItems) : words.matching(total)}
        </button>
      )}
      <button type="button" className="queue__link" onClick={ticks.clear}>
        {words.none}
      </button>
      <span className="queue__bar-steps">
        {offered.map((one) => (
          <Button
            key={one}
            size="medium"
            margin={false}
            buttonStyle={one === 'withhold' ? 'secondary' : 'primary'}
            onClick={() => setStep(one)}
          >
            {words.steps[one]}
          </Button>
        ))}
      </span>
      {step && (
        <StepDialog
          step={step}
          about={isAll ? { matching: writeQuery(query) } : { items: ticks.names }}
          onClose={(isDone) => {
            setStep(undefined)
            if (isDone) ticks.clear()
          }}
        />
      )}
    </div>
  )
}
