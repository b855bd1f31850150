'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { StepName } from '@/queue/steps/types'
import { Sheet } from '../Sheet'
import { useQueueWords } from '../useQueueWords'
import { Outcomes } from './Outcomes'
import { RunButtons } from './RunButtons'
import { RunReport } from './RunReport'
import { useSteps, type About } from './useSteps'
import { emptyReason, WithholdReason } from './WithholdReason'

type Props = {
  readonly step: StepName
  readonly about: About
  readonly onClose: (isDone: boolean) => void
}

/** A step for many items: first what it touches, then its progress, then what was refused and why. */
export function StepDialog({ step, about, onClose }: Props) {
  const words = useQueueWords().steps
  const router = useRouter()
  const { preview, fault, run, start, stop } = useSteps({ step, about })
  const [isDespite, setDespite] = useState(false)
  const [reason, setReason] = useState(emptyReason)
  const items = preview?.items ?? []
  const ready = items.filter(({ outcome }) => outcome === 'ready' || (isDespite && outcome === 'warned')) // prettier-ignore
  const isIdle = run.state === 'idle'
  const close = () => {
    stop()
    if (!isIdle) router.refresh()
    onClose(run.state === 'finished')
  }
  const body = { verify: {}, publish: isDespite ? { despite: ['jump', 'text'] } : {}, withhold: reason }[step] // prettier-ignore
  const isReady = ready.length > 0 && (step !== 'withhold' || reason.reason.trim() !== '')
  return (
    <Sheet title={words.titles[step]} onClose={close}>
      {!preview && fault.length === 0 && <p role="status">{words.looking}</p>}
      {fault.length > 0 && (
        <p className="plain-note plain-note--error" role="alert">
          {fault.join(' ')}
        </p>
      )}
      {isIdle && preview && (
        <>
          <Outcomes preview={preview} isDespite={isDespite} onDespite={setDespite} />
          {step === 'withhold' && ready.length > 0 && (
            <WithholdReason value={reason} onChange={setReason} />
          )}
        </>
      )}
      {!isIdle && <RunReport step={step} run={run} />}
      <div className="queue-sheet__buttons">
        {isIdle && preview && (
          <Button
            size="medium"
            margin={false}
            disabled={!isReady}
            onClick={() => void start(ready, body)}
          >
            {words.yes[step](ready.length)}
          </Button>
        )}
        <RunButtons run={run} onStop={stop} onGoOn={() => void start(run.left, body)} />
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={close}>
          {isIdle ? words.cancel : words.close}
        </Button>
      </div>
    </Sheet>
  )
}
