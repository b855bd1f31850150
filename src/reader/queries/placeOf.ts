import type { Payload } from 'payload'
import { printedPages } from '@/items/printedPages'
import { anchorOf, issuePath, pagePath } from '../paths'
import { relatedId } from '@/items/relatedId'
import { asReader } from './asReader'
import { readIssueById } from './readIssues'

type Asked = { readonly collection: 'captions' | 'notices'; readonly id: string }

/** The address of a published caption or notice: its anchor on its page; nothing where it is not public. */
export async function placeOf(
  payload: Payload,
  { collection, id }: Asked,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    ...asReader,
    collection,
    where: { id: { equals: id } },
    select: { issue: true, pageNumber: true, parts: { label: true } },
    limit: 1,
  })
  const [item] = docs
  const issue = item && (await readIssueById(payload, relatedId(item.issue)))
  if (!issue) return undefined
  const label = printedPages(item.parts)[0] ?? item.pageNumber?.toString()
  return `${label ? pagePath(issue, label) : issuePath(issue)}#${anchorOf({ id })}`
}
