'use client'

import Link from 'next/link'
import { writeQuery } from '@/queue/query'
import type { PaperProgress } from '@/queue/types'
import { useQueueWords } from '../useQueueWords'
import { shareOf, totalOf } from './shareOf'

type Props = { readonly papers: readonly PaperProgress[]; readonly chosen: string | null }

const order = ['verified', 'corrected', 'imported'] as const

/** A bar for each newspaper: what is verified, what is corrected, what waits; and the numbers. */
export function PaperBars({ papers, chosen }: Props) {
  const { progress: words } = useQueueWords()
  return (
    <ul className="queue-bars">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Link
            href={`/admin${writeQuery({ view: 'progress', newspaper: paper.id })}`}
            aria-current={paper.id === chosen ? 'true' : undefined}
          >
            {paper.name}
          </Link>
          <span className="queue-bars__bar" aria-hidden="true">
            {totalOf(paper) > 0 &&
              order.map((stage) => (
                <span key={stage} data-stage={stage} style={{ flexGrow: paper[stage] }} />
              ))}
          </span>
          <strong>{words.share(shareOf(paper))}</strong>
          <small>{words.counts(paper)}</small>
        </li>
      ))}
    </ul>
  )
}
