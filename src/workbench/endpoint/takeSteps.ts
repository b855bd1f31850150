import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Layout } from '@/text'
import { applyOperation, touchedLines, type Operation } from '@/text/operations'
import { readLater, readRow } from '../log/readLog'
import type { Logged, Step } from '../log/types'
import { whyNotUndo } from '../log/whyNotUndo'
import type { WorkPage } from '../plan/types'
import { cutProblem } from './cutProblem'
import type { Problem } from './reasons'
import type { Asked } from './schema'

type Taken =
  | { readonly ok: true; readonly layout: Layout; readonly steps: readonly Step[] }
  /** Which of the operations does not apply, and why. */
  | { readonly ok: false; readonly at: number; readonly problem: Problem }

type Args = {
  readonly page: WorkPage
  readonly operations: readonly Asked[]
  readonly req: PayloadRequest
}

/** Applies the operations of a request one after the other, all or none. */
export async function takeSteps({ page, operations, req }: Args): Promise<Taken> {
  const steps: Step[] = []
  let { layout } = page
  for (const [at, asked] of operations.entries()) {
    const meant = await resolve({ page, asked, steps, req })
    if (!meant.ok) return { ok: false, at, problem: meant.problem }
    const applied = applyOperation(layout, meant.operation)
    if (!applied.ok) return { ok: false, at, problem: applied.reason }
    steps.push({
      id: uuidv7(),
      revision: page.revision + steps.length + 1,
      operation: meant.operation,
      inverse: applied.inverse,
      undoes: asked.type === 'undo' ? asked.of : null,
      lines: touchedLines(layout, applied.layout),
    })
    layout = applied.layout
  }
  return { ok: true, layout, steps }
}

type Meant =
  | { readonly ok: true; readonly operation: Operation }
  | { readonly ok: false; readonly problem: Problem }

type Resolve = Omit<Args, 'operations'> & { readonly asked: Asked; readonly steps: readonly Step[] }

/** What is to be applied: for an undo, what takes that row of the page's log back. */
async function resolve({ page, asked, steps, req }: Resolve): Promise<Meant> {
  if (asked.type !== 'undo') {
    const problem = cutProblem(asked, page.text)
    return problem ? { ok: false, problem } : { ok: true, operation: asked }
  }
  const row = await readRow({ page: page.id, req, id: asked.of })
  if (!row) return { ok: false, problem: { code: 'noOperation' } }
  const log = await readLater({ page: page.id, req, from: row.revision })
  const problem = whyNotUndo(row.id, [...steps.map(toLogged), ...log])
  return problem ? { ok: false, problem } : { ok: true, operation: row.inverse }
}

const toLogged = ({ id, revision, undoes, lines }: Step): Logged => ({
  ...{ id, revision, undoes },
  lines: new Set(lines),
})
