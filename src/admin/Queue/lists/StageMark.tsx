'use client'

import type { Query } from '@/queue/query'
import { useQueueWords } from '../useQueueWords'

/** A stage by its name and a sign: empty, half, full, crossed out. */
export function StageMark({ stage }: { readonly stage: string }) {
  const words = useQueueWords()
  return (
    <span className="queue-stage" data-stage={stage}>
      {words.stages[stage as Query['stage']] ?? stage}
    </span>
  )
}
