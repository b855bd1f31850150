import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { inLanguageOf } from '@/reissues/reason'
import type { ReleaseProblem } from './releaseProblems'
import { readStored } from '@/items/readStored'
import { newerRevision } from './newerRevision'
import { isOut, whyNotRelease } from './whyNotRelease'

/** What an endpoint tells the write that it makes. */
export type ReleaseContext = {
  /** The revision that the editor has seen; another one is not published. */
  readonly revision?: number | undefined
  readonly despite?: readonly string[] | undefined
}

/**
 * Payload's own saves have no way of saying “all the same”: what an editor may waive is asked about by
 * the panel and by `POST …/publish`, and only shown beside the form.
 */
const waivable = ['jump', 'text'] as const

/**
 * Holds every write by which a person makes an item public, or public again, to the release checks:
 * REST and GraphQL, one or in bulk, a restored version, an item back from the trash. Throws 422 with
 * all reasons. The application's own writes, an import's above all, pass.
 */
export const checkRelease: CollectionBeforeChangeHook = async (write) => {
  const { data, operation, originalDoc, req } = write
  const collection = write.collection.slug as ItemSlug
  const { revision, despite = waivable } = (req.context.release ?? {}) as ReleaseContext
  const before = operation === 'update' ? originalDoc : undefined
  if (revision !== undefined && before && before.revision !== revision)
    throw isNewer({ revision: before.revision, req })
  const item = { ...before, ...data }
  if (!req.user || !isOut(item)) return data
  const stored = before ? await readStored({ collection, id: before.id, req }) : undefined
  const problems = whyNotRelease({ collection, item, stored, req, despite })
  if (problems.length > 0) throw refusal({ problems, req })
  return data
}

/** The same as the endpoints say, for a save that came between their look and their write. */
const isNewer = ({ revision, req }: { revision: unknown; req: PayloadRequest }) =>
  asExpected(new APIError(inLanguageOf(req, newerRevision(Number(revision))), 409, undefined, true))

type Refused = { readonly problems: readonly ReleaseProblem[]; readonly req: PayloadRequest }

/** The reasons in the language of who asks, in one message; which they are, as data. */
function refusal({ problems, req }: Refused): Error {
  const message = problems.map((one) => inLanguageOf(req, one)).join(' ')
  const data = { problems: problems.map(({ code }) => code) }
  return asExpected(new APIError(message, 422, data, true))
}

/** Payload logs its own kind of refused input quietly, and every other error with its stack. */
const asExpected = (error: Error): Error => Object.assign(error, { name: 'ValidationError' })
