import type { Payload } from 'payload'
import { itemSlugs, stages } from '@/items/stages'
import { readHeartbeats } from '@/worker/heartbeat'
import { countJumps } from './countJumps'
import type { Run } from './types'
import { withPayload } from './withPayload'

type Counts = Readonly<Record<string, number>>

/** What `status --json` prints. */
export type Status = {
  readonly database: string
  readonly newspapers: number
  readonly issues: number
  readonly pages: number
  /** By collection; each with its total, its stages and how many are public. */
  readonly items: Readonly<Record<string, Counts>>
  readonly jumps: { readonly waiting: number; readonly pages: number }
  readonly reissues: {
    readonly scheduled: number
    readonly due: number
    readonly failed: number
    /** When a worker was last seen, ISO 8601; null when none left a sign. */
    readonly workerSeen: string | null
  }
  readonly imports: readonly {
    readonly id: string
    readonly source: string
    readonly state: string
    readonly at: string
    readonly failed: number
    readonly quarantine: readonly { readonly file: string; readonly reason: string }[]
  }[]
}

/** Says how the archive stands. */
export const runStatus: Run = async ({ options, io }) => {
  const status = await withPayload(readStatus)
  io.out(options.json ? `${JSON.stringify(status)}\n` : describe(status))
  return 0
}

/** Counts what there is. Reads counts, and the layouts of pages that hold a jump; no texts. */
export async function readStatus(payload: Payload): Promise<Status> {
  const count = async (collection: 'newspapers' | 'issues' | 'pages') =>
    (await payload.count({ collection })).totalDocs
  const items: Record<string, Counts> = {}
  for (const slug of itemSlugs) items[slug] = await countItems({ payload, slug })
  return {
    database: payload.db.name === 'sqlite' ? 'SQLite' : 'MongoDB',
    newspapers: await count('newspapers'),
    issues: await count('issues'),
    pages: await count('pages'),
    items,
    jumps: await countJumps(payload),
    reissues: await countReissues(payload),
    imports: await latestImports(payload),
  }
}

async function countItems(args: { payload: Payload; slug: (typeof itemSlugs)[number] }) {
  const { payload, slug: collection } = args
  const count = async (where = {}) => (await payload.count({ collection, where })).totalDocs
  const counts: Record<string, number> = { total: await count() }
  for (const { value } of stages) counts[value] = await count({ stage: { equals: value } })
  counts.published = await count({ _status: { equals: 'published' } })
  counts.draft = await count({ _status: { equals: 'draft' } })
  return counts
}

async function countReissues(payload: Payload) {
  const count = async (where: Parameters<Payload['count']>[0]['where']) =>
    (await payload.count({ collection: 'reissues', where })).totalDocs
  const now = new Date().toISOString()
  const [worker] = await readHeartbeats(payload)
  return {
    scheduled: await count({ state: { equals: 'scheduled' } }),
    workerSeen: worker?.seen ?? null,
    due: await count({
      and: [{ state: { equals: 'scheduled' } }, { dueAt: { less_than_equal: now } }],
    }),
    failed: await count({ state: { equals: 'failed' } }),
  }
}

async function latestImports(payload: Payload): Promise<Status['imports']> {
  const { docs } = await payload.find({
    collection: 'imports',
    sort: '-createdAt',
    limit: 3,
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, source, state, createdAt, failed, quarantine }) => ({
    id,
    source: source ?? '',
    state,
    at: createdAt,
    failed: failed ?? 0,
    quarantine: (quarantine ?? []).slice(0, 20).map(({ file, reason }) => ({ file, reason })),
  }))
}

function describe(status: Status): string {
  const { newspapers, issues, pages, jumps, reissues } = status
  const kinds = Object.entries(status.items).map(([slug, counts]) => {
    const { total, ...rest } = counts
    const parts = Object.entries(rest).filter(([, count]) => count > 0)
    return `${slug.padEnd(11)}${total}  ${parts.map(([name, n]) => `${name} ${n}`).join(' · ')}`
  })
  const runs = status.imports.flatMap((run) => [
    `import     ${run.at.slice(0, 16)}  ${run.state}, ${run.failed} failed  ${run.source}`,
    ...run.quarantine.map(({ file, reason }) => `             ${file}: ${reason}`),
  ])
  const lines = [
    `database   ${status.database}`,
    `archive    ${newspapers} newspapers, ${issues} issues, ${pages} pages`,
    ...kinds,
    `jumps      ${jumps.waiting} waiting for their other half, on ${jumps.pages} pages`,
    `reissues   ${reissues.scheduled} scheduled, ${reissues.due} due, ${reissues.failed} failed`,
    `worker     ${reissues.workerSeen ? `last seen ${reissues.workerSeen.slice(0, 19)}` : 'none runs'}`,
    ...runs,
  ]
  return `${lines.join('\n')}\n`
}
