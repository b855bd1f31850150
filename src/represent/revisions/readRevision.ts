import type { Payload } from 'payload'
import type { ItemSlug } from '@/items/stages'
import type { ItemDoc } from '../readPublic'
import { toRevisions } from './toRevisions'
import { readLedger } from './readLedger'
import { readVersion, readVersions } from './readVersions'
import type { PublicRevision } from './types'

type Asked = { readonly collection: ItemSlug; readonly id: string }

/**
 * What was public of an item, the newest first. Throws Payload's 404 or 410 where the item is not
 * public now.
 */
export async function readRevisions(
  payload: Payload,
  asked: Asked,
): Promise<readonly PublicRevision[]> {
  await refuseUnlessPublic(payload, asked)
  const [versions, ledger] = await Promise.all([
    readVersions(payload, asked),
    readLedger(payload, asked),
  ])
  return toRevisions({ versions, ledger })
}

/** One revision as it was public, and when. */
export type RevisionRead = {
  readonly doc: ItemDoc
  readonly span: PublicRevision
  /** The number of the text that is public now. */
  readonly current: number
}

/**
 * An item in the words of one of its public revisions, under what is covered today; nothing where no
 * such revision was public. Throws Payload's 404 or 410 where the item is not public now.
 */
export async function readRevision(
  payload: Payload,
  asked: Asked & { readonly revision: number },
): Promise<RevisionRead | undefined> {
  const revisions = await readRevisions(payload, asked)
  const span = revisions.find(({ revision }) => revision === asked.revision)
  const version = span && (await readVersion(payload, asked))
  if (!span || !version) return undefined
  const doc = await asReadersSee(payload, asked, version)
  return { doc, span, current: revisions[0]?.revision ?? asked.revision }
}

const refuseUnlessPublic = (payload: Payload, { collection, id }: Asked) =>
  payload.findByID({
    collection,
    id,
    select: { publishedAt: true } as never,
    depth: 0,
    overrideAccess: false,
  })

/**
 * A version on the way that the public document takes to its readers: through the hooks that cover,
 * and field access. What has been covered since is covered in it too.
 */
async function asReadersSee(payload: Payload, { collection, id }: Asked, version: object) {
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    select: { redactions: true, contacts: true } as never,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [today] = docs as unknown as readonly Covers[]
  const then: Covers = version
  const data = {
    ...version,
    id,
    redactions: [...(then.redactions ?? []), ...(today?.redactions ?? [])],
    // Only notices have them.
    ...(then.contacts || today?.contacts
      ? { contacts: [...(then.contacts ?? []), ...(today?.contacts ?? [])] }
      : {}),
  }
  const read = { collection, id, depth: 0, overrideAccess: false } as const
  return (await payload.findByID({ ...read, data })) as ItemDoc
}

type Covers = {
  readonly redactions?: readonly object[] | null
  readonly contacts?: readonly object[] | null
}
