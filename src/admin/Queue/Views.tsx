'use client'

import Link from 'next/link'
import { views, writeQuery, type Query } from '@/queue/query'
import { useQueueWords } from './useQueueWords'

/** The queue's views, each an address; newspaper and issue go along. */
export function Views({ query }: { readonly query: Query }) {
  const words = useQueueWords()
  const { newspaper, issue } = query
  return (
    <nav className="queue__views" aria-label={words.viewsLabel}>
      {views.map((view, i) => (
        <Link
          key={view}
          href={`/admin${writeQuery({ view, newspaper, issue })}`}
          aria-current={view === query.view ? 'page' : undefined}
          aria-keyshortcuts={String(i + 1)}
        >
          <kbd aria-hidden="true">{i + 1}</kbd> {words.views[view]}
        </Link>
      ))}
    </nav>
  )
}
