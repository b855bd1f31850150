import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { inLanguageOf } from '@/reissues/reason'
import type { ItemSlug } from '../stages'
import { sameValue, wordFields } from './sameValue'
import type { Basis } from './noteBasis'

type Item = Readonly<Record<string, unknown>>

/**
 * A form that was read before a colleague's save, and is saved after it, keeps what the colleague
 * changed where its own user changed nothing. Where both changed one field it throws 409 and names it.
 */
export const keepNewer: CollectionBeforeChangeHook = async (write) => {
  const { collection, data, operation, originalDoc: current, req } = write
  const basis = req.context.basis as Basis | undefined
  if (operation !== 'update' || basis?.id !== current?.id) return data
  if (basis === undefined || basis.revision === current.revision) return data
  const seen = await readRevision({ collection: collection.slug as ItemSlug, basis, req })
  if (!seen) return data
  const theirs = wordFields.filter((name) => !sameValue(name, seen[name], current[name]))
  const yours = theirs.filter((name) => name in data && !sameValue(name, data[name], seen[name]))
  const both = yours.filter((name) => !sameValue(name, data[name], current[name]))
  if (both.length > 0) throw conflict({ fields: both, current, req })
  return { ...data, ...Object.fromEntries(theirs.map((name) => [name, current[name]])) }
}

type Asked = { readonly collection: ItemSlug; readonly basis: Basis; readonly req: PayloadRequest }

async function readRevision({ collection, basis, req }: Asked): Promise<Item | undefined> {
  const { id, revision } = basis
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] },
    ...{ limit: 1, pagination: false, req },
  })
  return docs[0]?.version
}

type Conflict = { readonly fields: readonly string[]; readonly current: Item; readonly req: PayloadRequest } // prettier-ignore

/** Under the name that Payload logs quietly. */
function conflict({ fields, current, req }: Conflict): Error {
  const message = inLanguageOf(req, {
    en: `Somebody changed ${fields.join(', ')} meanwhile; nothing was saved. Load the item again, and put your words in.`,
    zh: `${fields.join('、')} 刚被别人改动，本次没有保存：请重新载入后再改。`,
  })
  const data = { fields, revision: current.revision }
  return Object.assign(new APIError(message, 409, data, true), { name: 'ValidationError' })
}
