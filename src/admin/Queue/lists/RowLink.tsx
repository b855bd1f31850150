'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { keepRow } from '../useKeptRow'

type Props = { readonly id: string; readonly href: string; readonly children: ReactNode }

/** What a row opens; the arrow keys go from one to the next. */
export function RowLink({ id, href, children }: Props) {
  return (
    <Link
      className="queue-row__link"
      href={href}
      data-row={id}
      onClick={() => keepRow(id)}
      prefetch={false}
    >
      {children}
    </Link>
  )
}
