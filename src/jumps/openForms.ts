import type { Payload, PayloadRequest } from 'payload'
import { relatedId } from '@/items/relatedId'

/** As long as Payload takes a lock for a form that is still open. */
const lockedFor = 300_000

type Asked = {
  readonly payload: Payload
  readonly req?: Partial<PayloadRequest>
  readonly ids: readonly string[]
}

type Lock = { readonly id: string; readonly document?: { readonly value?: unknown } }

/** Which of the documents somebody has open in a form: saving it would undo what happens meanwhile. */
export async function openForms({ payload, req, ids }: Asked): Promise<Set<string>> {
  const since = new Date(Date.now() - lockedFor).toISOString()
  const { docs } = await payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    where: { updatedAt: { greater_than: since } },
    ...{ limit: 0, pagination: false, joins: false as never, req },
  })
  const open = new Set(docs.map(({ document }) => relatedId(document?.value)))
  return new Set(ids.filter((id) => open.has(id)))
}
