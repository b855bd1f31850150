import type { Payload } from 'payload'
import { readIssueById } from '@/reader/queries/readIssues'
import { readTitle } from '@/reader/queries/readTitle'
import type { Issue, Title } from '@/reader/types'
import type { PublicItem } from './readPublic'

/** Where an item was printed, as far as the house has said. */
export type Place = { readonly issue: Issue | undefined; readonly title: Title | undefined }

/** An item's issue and newspaper; nothing for what no page says. */
export async function readPlace(
  payload: Payload,
  item: Pick<PublicItem, 'issue' | 'newspaper'>,
): Promise<Place> {
  const [issue, title] = await Promise.all([
    item.issue ? readIssueById(payload, item.issue) : undefined,
    item.newspaper ? readTitle(payload, item.newspaper) : undefined,
  ])
  return { issue, title }
}
