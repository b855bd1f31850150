import type { PayloadRequest } from 'payload'
import { relatedId } from '@/items/relatedId'
import { isLayout } from '@/verify/isLayout'
import type { WorkPage } from '../plan/types'

/** A page with what its items are made from, with the rights of who asks; nothing for what is not there. */
export async function readPage({
  id,
  req,
}: {
  id: string
  req: PayloadRequest
}): Promise<WorkPage | undefined> {
  // prettier-ignore
  const asUser = { req, user: req.user, overrideAccess: false, depth: 0, disableErrors: true } as const // prettier-ignore
  const page = await req.payload.findByID({ collection: 'pages', id, ...asUser })
  const issue = page ? await req.payload.findByID({ collection: 'issues', id: relatedId(page.issue), ...asUser, select: { newspaper: true, date: true } }) : null // prettier-ignore
  if (!page || !issue) return undefined
  return {
    id,
    label: page.label,
    stage: page.stage,
    text: page.text ?? '',
    layout: isLayout(page.layout) ? page.layout : { items: [], unplaced: [] },
    revision: page.revision ?? 1,
    place: { newspaper: relatedId(issue.newspaper), issue: issue.id, date: issue.date },
  }
}
