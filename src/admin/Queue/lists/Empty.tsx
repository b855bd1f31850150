'use client'

import Link from 'next/link'
import { writeQuery, type Query } from '@/queue/query'
import type { Counts } from '@/queue/types'
import { useQueueWords } from '../useQueueWords'

type Props = { readonly query: Query; readonly counts: Counts }

/** A list without rows says what to do: import, look at the next stage, or rest. */
export function Empty({ query, counts }: Props) {
  const { empty, clear } = useQueueWords()
  const { view, newspaper, issue, below, status, by } = query
  const isNarrow =
    newspaper !== null || issue !== null || below !== null || status !== 'all' || by !== 'all'
  const corrected = counts.corrected ?? 0
  const ofPages = view === 'pages'
  if (counts.all === 0 && !isNarrow && ofPages) return <NoArchive />
  const isDone = query.stage === 'imported' && (counts.all ?? 0) > 0
  return (
    <div className="queue-empty">
      <p>{isDone ? empty.done : ofPages ? empty.pages : empty.items}</p>
      {query.stage === 'imported' && corrected > 0 && (
        <p>
          <Link href={`/admin${writeQuery({ ...query, stage: 'corrected', page: 1 })}`}>
            {ofPages ? empty.corrected(corrected) : empty.correctedItems(corrected)}
          </Link>
        </p>
      )}
      {isNarrow && (
        <p>
          <Link href={`/admin${writeQuery({ view, stage: query.stage, kind: query.kind })}`}>
            {clear}
          </Link>
        </p>
      )}
    </div>
  )
}

function NoArchive() {
  const { empty } = useQueueWords()
  return (
    <div className="queue-empty">
      <p>{empty.archive}</p>
      <pre>npx backnumber import PATH --newspaper ID --date YYYY-MM-DD</pre>
    </div>
  )
}
