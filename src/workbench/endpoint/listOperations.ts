import type { Endpoint, PayloadRequest } from 'payload'
import { readNames } from '@/access/readNames'
import { toRanges } from '@/import/toRanges'
import { answer, refuse } from '@/publish/answer'
import { faultsIn } from '@/publish/faultsIn'
import { requireRole } from '@/publish/requireRole'
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
    const asking = requireRole(req, 'viewer')
    if (asking instanceof Response) return asking
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
    const undone = undoneIn(log)
    const names = await readNames({
      payload: req.payload,
      ids: shown.flatMap(({ user }) => user ?? []),
    })
    return answer({
      page: id,
      revision: page.revision,
      operations: shown.map((row) => describe({ row, log, undone, page, names, req })),
      next: rows.length > limit ? from : null,
    })
  },
}

type Described = {
  readonly row: LogRow
  readonly log: readonly Logged[]
  readonly undone: ReadonlyMap<string, string>
  readonly page: WorkPage
  readonly names: ReadonlyMap<string, string | null>
  readonly req: PayloadRequest
}

function describe({ row, names, req, ...stored }: Described) {
  const { id, revision, operation, undoes, lines, displaced, user, createdAt } = row
  const problem = problemOf({ row, ...stored })
  return {
    ...{ id, revision, operation, undoes, displaced, createdAt },
    lines: toRanges(lines),
    user: user === null ? null : { id: user, name: names.get(user) ?? null },
    undone: stored.undone.get(id) ?? null,
    canUndo: problem === undefined,
    why: problem ? { ...problem, message: inLanguageOf(req, sayProblem(problem)) } : null,
  }
}

/** Too long a log is not looked through: what lies so far back stays. */
function problemOf({
  row,
  log,
  undone,
  page,
}: Omit<Described, 'names' | 'req'>): Problem | undefined {
  // prettier-ignore
  if (log.length >= mostRows && !log.some(({ id }) => id === row.id)) return { code: 'noOperation' }
  const problem = whyNotUndo(row.id, log, undone)
  if (problem || isOfStories(row.inverse)) return problem
  const applied = applyOperation(page.layout, row.inverse)
  return applied.ok ? undefined : applied.reason
}
