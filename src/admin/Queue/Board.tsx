'use client'

import { useRef } from 'react'
import type { QueueAnswer } from '@/queue/read/readQueue'
import { Head } from './Head'
import { Filters } from './Filters'
import { KeySheet } from './KeySheet'
import { TickBar } from './bulk/TickBar'
import { TickContext } from './bulk/TickContext'
import { useTicks } from './bulk/useTicks'
import { ShownView } from './ShownView'
import { useKeptRow } from './useKeptRow'
import { useQueueKeys } from './useQueueKeys'
import { useQueueWords } from './useQueueWords'
import { Views } from './Views'

type Props = {
  readonly answer: QueueAnswer
  readonly mayVerify: boolean
  readonly mayRelease: boolean
}

/** The work that waits: which page is next, its views and filters, and steps for many items. */
export function Board({ answer, mayVerify, mayRelease }: Props) {
  const words = useQueueWords()
  const { query, ignored, shown } = answer
  const area = useRef<HTMLDivElement>(null)
  const ticks = useTicks({ query, shown })
  useKeptRow(area)
  const { isSheetOpen, closeSheet, openSheet, openNext, said } = useQueueKeys({
    area,
    query,
    ticks,
  })
  return (
    <div className="queue__board" ref={area}>
      <Head onNext={openNext} onKeys={openSheet} said={said} />
      {ignored.length > 0 && (
        <p className="plain-note plain-note--warning" role="status">
          {words.ignored(ignored.map((name) => words.names[name as keyof typeof words.names]))}
        </p>
      )}
      <Views query={query} />
      <Filters answer={answer} />
      <TickContext value={mayVerify ? ticks : undefined}>
        <ShownView answer={answer} />
        {mayVerify && <TickBar ticks={ticks} query={query} mayRelease={mayRelease} />}
      </TickContext>
      {isSheetOpen && <KeySheet onClose={closeSheet} />}
    </div>
  )
}
