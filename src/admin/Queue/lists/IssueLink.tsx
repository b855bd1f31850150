'use client'

import Link from 'next/link'
import { writeQuery, type Query } from '@/queue/query'
import type { PrintedIn } from '@/queue/types'

type Props = { readonly issue: PrintedIn | null; readonly query: Query }

/** Narrows the list to the issue of a row. */
export const IssueLink = ({ issue, query }: Props) =>
  issue && (
    <Link href={`/admin${writeQuery({ ...query, issue: issue.id, page: 1 })}`}>{issue.name}</Link>
  )
