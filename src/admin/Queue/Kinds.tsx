'use client'

import Link from 'next/link'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { writeQuery, type Query } from '@/queue/query'
import { useQueueWords } from './useQueueWords'

type Props = {
  readonly query: Query
  readonly counts: Readonly<Record<ItemSlug, number>>
}

/** The kinds of items, each with how many there are. */
export function Kinds({ query, counts }: Props) {
  const words = useQueueWords()
  return (
    <div className="queue__stages" role="group" aria-label={words.kind}>
      {itemSlugs.map((kind) => (
        <Link
          key={kind}
          href={`/admin${writeQuery({ ...query, kind, page: 1 })}`}
          aria-current={kind === query.kind ? 'true' : undefined}
        >
          {words.kinds[kind]} <span className="queue__count">{counts[kind]}</span>
        </Link>
      ))}
    </div>
  )
}
