'use client'

import Link from 'next/link'
import { writeQuery, type Query } from '@/queue/query'
import { rowsAtOnce } from '@/queue/types'
import { useQueueWords } from '../useQueueWords'

type Props = { readonly query: Query; readonly total: number; readonly atOnce?: number }

/** Which part of a list is shown, and the way to the others. */
export function Pager({ query, total, atOnce = rowsAtOnce }: Props) {
  const words = useQueueWords()
  const { page } = query
  const from = (page - 1) * atOnce + 1
  const to = Math.min(page * atOnce, total)
  const at = (other: number) => `/admin${writeQuery({ ...query, page: other })}`
  return (
    <nav className="queue__pager" aria-label={words.pages}>
      <span>{from <= total && words.shown(from, to, total)}</span>
      {page > 1 && (
        <Link rel="prev" href={at(from > total ? 1 : page - 1)}>
          {words.previous} <kbd aria-hidden="true">[</kbd>
        </Link>
      )}
      {to < total && from <= total && (
        <Link rel="next" href={at(page + 1)}>
          {words.following} <kbd aria-hidden="true">]</kbd>
        </Link>
      )}
    </nav>
  )
}
