'use client'

import Link from 'next/link'
import { stageFilters, writeQuery, type Query } from '@/queue/query'
import type { Counts } from '@/queue/types'
import { useQueueWords } from './useQueueWords'

type Props = { readonly query: Query; readonly counts: Counts }

/** The stages, each with how many are at it. */
export function Stages({ query, counts }: Props) {
  const words = useQueueWords()
  return (
    <div className="queue__stages" role="group" aria-label={words.stage}>
      {stageFilters
        .filter((stage) => stage in counts)
        .map((stage) => (
          <Link
            key={stage}
            href={`/admin${writeQuery({ ...query, stage, page: 1 })}`}
            aria-current={stage === query.stage ? 'true' : undefined}
          >
            {words.stages[stage]} <span className="queue__count">{counts[stage]}</span>
          </Link>
        ))}
    </div>
  )
}
