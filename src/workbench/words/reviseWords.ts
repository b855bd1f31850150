import { seal } from '@/items/seal'
import type { RevisedDocument } from '@/database/writeChange'
import type { Row } from '../derive/types'
import type { Newest } from './readItem'

type Revising = {
  readonly newest: Newest
  readonly values: Row
  readonly user: string
  /** ISO 8601. */
  readonly at: string
}

/**
 * The next version of an item, with some fields anew, as a person's save of a draft makes it: what is
 * public stays, and what is covered is what is covered today.
 */
export function reviseWords({ newest, values, user, at }: Revising) {
  const { collection, id, row, latest } = newest
  const { version } = latest
  const item = { ...version, ...values }
  const data = {
    ...item,
    ...seal({ before: version, item, user, at }),
    id,
    redactions: row.redactions ?? [],
    unannounced: Boolean(row.publishedAt),
    _status: 'draft',
    createdAt: String(row.createdAt),
    updatedAt: at,
  }
  const isReleased = row._status === 'published'
  return { collection, id, latest: latest.id, updatedAt: String(row.updatedAt), row: !isReleased, data } satisfies RevisedDocument // prettier-ignore
}
