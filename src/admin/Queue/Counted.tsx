'use client'

import Link from 'next/link'
import { writeQuery, type Query } from '@/queue/query'
import type { Counts } from '@/queue/types'
import { useQueueWords } from './useQueueWords'

type Props<K extends 'kind' | 'stage'> = {
  readonly name: K
  readonly options: readonly Query[K][]
  readonly names: Readonly<Record<Query[K], string>>
  readonly query: Query
  /** Of each option; one that is not there is not offered. */
  readonly counts: Counts
}

/** The choices of a filter, each with how many there are. */
export function Counted<K extends 'kind' | 'stage'>(props: Props<K>) {
  const { name, options, names, query, counts } = props
  const words = useQueueWords()
  return (
    <div className="queue__stages" role="group" aria-label={words[name]}>
      {options
        .filter((option) => option in counts)
        .map((option) => (
          <Link
            key={option}
            href={`/admin${writeQuery({ ...query, [name]: option, page: 1 })}`}
            aria-current={option === query[name] ? 'true' : undefined}
          >
            {names[option]} <span className="queue__count">{counts[option]}</span>
          </Link>
        ))}
    </div>
  )
}
