import type { CollectionBeforeChangeHook } from 'payload'
import { relatedId } from './relatedId'

const received = ['sourceName', 'sha256', 'encoding', 'text', 'positions', 'importRun'] as const

/**
 * The source never changes once it is stored, whoever writes. The page's name and whether the public
 * may see its scan follow from its issue.
 */
export const keepSource: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const kept =
    operation === 'update'
      ? Object.fromEntries(received.map((name) => [name, originalDoc?.[name]]))
      : {}
  const page = { ...originalDoc, ...data, ...kept }
  const issue = await req.payload.findByID({
    collection: 'issues',
    id: relatedId(page.issue),
    depth: 0,
    disableErrors: true,
    select: { name: true, scansPublic: true },
    req,
  })
  const name = `${issue?.name ?? ''} · ${page.label}`
  // A page that moves is as public as the issue it comes to.
  const stays = operation === 'update' && relatedId(originalDoc?.issue) === relatedId(page.issue)
  const open = stays ? Boolean(page.public) : Boolean(issue?.scansPublic)
  return { ...data, ...kept, name, public: open }
}
