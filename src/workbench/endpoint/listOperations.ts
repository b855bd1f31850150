import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { toRanges } from '@/import/toRanges'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { inLanguageOf } from '@/reissues/reason'
import { applyOperation } from '@/text/operations'
import { mostRows, readLater, readNewest } from '../log/readLog'
import type { Logged, LogRow } from '../log/types'
import { undoneIn, whyNotUndo } from '../log/whyNotUndo'
import { isOfStories } from '../plan/planStory'
import type { WorkPage } from '../plan/types'
import { readPage } from '../store/readPage'
import { sayProblem, type Problem } from './reasons'
import { logSchema } from './schema'

/**
 * `GET /api/pages/ID/operations?limit=&before=`: what was done to a page, newest first, with who and
 * when, and whether it can be taken back now. `next` is the `before` of the next answer; null at the
 * end. For the staff; 401, 403, 404, 422.
 */
export const listOperations: Endpoint = {
  path: '/:id/operations',
  method: 'get',
  handler: async (req) => {
    if (!req.user)
      return refuse(401, [inLanguageOf(req, { en: 'Sign in first.', zh: '请先登录。' })])
    if (!hasRole(req, 'viewer')) return refuse(403, ['Only the staff may see this.'])
    const asked = logSchema.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) return refuse(422, faultsIn(asked.error))
    const id = String(req.routeParams?.id ?? '').slice(0, 120)
    const page = await readPage({ id, req })
    if (!page) return refuse(404, [`There is no page ${id}.`])
    const { limit, before } = asked.data
    const rows = await readNewest({ page: id, req, limit: limit + 1, before })
    const shown = rows.slice(0, limit)
    const from = shown.at(-1)?.revision
    const log = from === undefined ? [] : await readLater({ page: id, req, from })
    const names = await readNames(req, shown)
    return answer({
      page: id,
      revision: page.revision,
      operations: shown.map((row) => describe({ row, log, page, names, req })),
      next: rows.length > limit ? from : null,
    })
  },
}

type Described = {
  readonly row: LogRow
  readonly log: readonly Logged[]
  readonly page: WorkPage
  readonly names: ReadonlyMap<string, string>
  readonly req: PayloadRequest
}

function describe({ row, log, page, names, req }: Described) {
  const { id, revision, operation, undoes, lines, displaced, user, createdAt } = row
  const problem = problemOf({ row, log, page })
  return {
    ...{ id, revision, operation, undoes, displaced, createdAt },
    lines: toRanges(lines),
    user: user === null ? null : { id: user, name: names.get(user) ?? null },
    undone: undoneIn(log).get(id) ?? null,
    canUndo: problem === undefined,
    why: problem ? { ...problem, message: inLanguageOf(req, sayProblem(problem)) } : null,
  }
}

/** Too long a log is not looked through: what lies so far back stays. */
function problemOf({
  row,
  log,
  page,
}: Pick<Described, 'row' | 'log' | 'page'>): Problem | undefined {
  // prettier-ignore
  if (log.length >= mostRows && !log.some(({ id }) => id === row.id)) return { code: 'noOperation' }
  const problem = whyNotUndo(row.id, log)
  if (problem || isOfStories(row.inverse)) return problem
  const applied = applyOperation(page.layout, row.inverse)
  return applied.ok ? undefined : applied.reason
}

/** Colleagues' names; who may see the log may know them, not their accounts. */
async function readNames(req: PayloadRequest, rows: readonly LogRow[]) {
  const ids = [...new Set(rows.flatMap(({ user }) => user ?? []))]
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, name }) => [id, name ?? '']))
}
