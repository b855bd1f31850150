import type { PayloadRequest } from 'payload'
import { wake } from '@/changes/bell'
import { writeChange, type RevisedDocument } from '@/database/writeChange'

type Storing = { readonly req: PayloadRequest; readonly version: RevisedDocument }

/** Writes an item's next version. False when somebody saved it since it was read; then nothing was. */
export async function storeWords({ req, version }: Storing): Promise<boolean> {
  const nothingElse = { created: [], gone: [], positions: [] }
  const written = await writeChange({ payload: req.payload, revised: [version], ...nothingElse })
  if (written === 'stored') wake()
  return written === 'stored'
}
