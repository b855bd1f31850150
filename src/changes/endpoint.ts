import type { Endpoint } from 'payload'
import { z } from 'zod'
import { settings } from '@/env'
import type { ErrorCode } from '@/errors/codes'
import { unsorted } from '@/import/ids'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { reissuePath, storyPath, titlePath } from '@/reader/paths'
import { inLanguageOf } from '@/reissues/reason'
import { readChanges, readHead } from './ledger'
import { noteTag } from './seenReads'
import { publicKinds, type PublicChange, type PublicKind } from './types'

const isKind = (name: string): name is PublicKind =>
  (publicKinds as readonly string[]).includes(name)

/** A cursor is the number of the last row that was considered; the first row is 1. */
const cursor = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,11})$/u, 'a cursor is the `next` of an answer')
  .transform(Number)

/** What `GET /api/changes` takes in its address. */
export const changesQuery = z.strictObject({
  since: cursor
    .optional()
    .describe('The `next` of the last answer. Without it, from the beginning.'),
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('Changes at most.'),
  newspaper: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,119}$/u, 'is no id')
    .optional()
    .describe('Only what belongs to this newspaper, by its id.'),
  collection: z
    .string()
    .max(200)
    .transform((list) => [...new Set(list.split(','))])
    .refine((names) => names.every(isKind), `names some of ${publicKinds.join(', ')}`)
    .transform((names) => names.filter(isKind))
    .optional()
    .describe(`Only of these collections, parted by commas: ${publicKinds.join(', ')}.`),
})

/** What `GET /api/changes` answers. */
export type ChangesAnswer = {
  readonly changes: readonly ToldChange[]
  /** The cursor to ask with next time. */
  readonly next: string
  /** Whether there is more at once. */
  readonly more: boolean
}

type ToldChange = {
  readonly seq: number
  readonly at: string
  readonly action: PublicChange['action']
  readonly collection: PublicKind
  readonly id: string
  readonly revision?: number
  readonly newspaper?: string
  /** The reader's page; null where a thing has none of its own. */
  readonly url: string | null
  readonly api: string
}

/**
 * `GET /api/changes?since=CURSOR&limit=&newspaper=&collection=articles,notices`: what was published,
 * changed and withdrawn, in order. Answers a ChangesAnswer; 400 for a cursor that this archive never
 * gave, and for anything else that it does not take.
 */
export const changesEndpoint: Endpoint = {
  path: '/changes',
  method: 'get',
  handler: async (req) => {
    const asked = changesQuery.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) return refuse(400, faultsIn(asked.error), codeFor(asked.error))
    noteTag('ledger')
    const { since: after = 0, limit, newspaper, collection: kinds } = asked.data
    // The head first: rows show in order, so that none up to it can come in behind what is read now.
    const head = await readHead(req.payload)
    if (after > head) return refuse(400, [inLanguageOf(req, ahead)], 'cursor-not-valid')
    const { payload } = req
    const rows = await readChanges({ payload, after, limit: limit + 1, newspaper, kinds })
    return answer(toAnswer({ rows, limit, after, head }))
  },
}

const ahead = {
  en: 'since: this archive has not come so far; it was restored from an older copy. Follow it anew, without since.',
  zh: 'since：本库还没有到这里，可能是从较早的备份恢复的。请不带 since 从头跟起。',
}

const codeFor = ({ issues }: z.ZodError): ErrorCode =>
  issues.some(({ path }) => path[0] === 'since') ? 'cursor-not-valid' : 'bad-request'

type Found = {
  readonly rows: readonly PublicChange[]
  readonly limit: number
  readonly after: number
  readonly head: number
}

/** Rows that a filter left out count as read up to the head that was there before. */
function toAnswer({ rows, limit, after, head }: Found): ChangesAnswer {
  const more = rows.length > limit
  const read = rows.slice(0, limit)
  const last = read.at(-1)?.seq ?? after
  const changes = read.filter(isKnown).map(toTold)
  return { changes, next: String(more ? last : Math.max(last, head)), more }
}

/** Readers know nothing of where loose pages wait. */
const isKnown = ({ kind, newspaper }: PublicChange): boolean =>
  !(newspaper === unsorted.newspaper && (kind === 'newspapers' || kind === 'issues'))

const toTold = ({ kind, document, ...change }: PublicChange): ToldChange => ({
  seq: change.seq,
  at: new Date(change.at).toISOString(),
  action: change.action,
  collection: kind,
  id: document,
  ...(change.revision ? { revision: change.revision } : {}),
  ...(change.newspaper ? { newspaper: change.newspaper } : {}),
  url: pageOf(kind, document),
  api: `${settings.publicUrl}/api/${kind}/${encodeURIComponent(document)}`,
})

const paths: Partial<Record<PublicKind, (id: string) => string>> = {
  articles: storyPath,
  captions: (id) => `/captions/${id}`,
  notices: (id) => `/notices/${id}`,
  newspapers: titlePath,
  reissues: (reissue) => reissuePath({ reissue, preview: false }),
}

function pageOf(kind: PublicKind, id: string): string | null {
  const path = paths[kind]?.(id)
  return path ? `${settings.publicUrl}${path}` : null
}
