import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { Layout } from '@/text'
import { applyOperation, touchedLines } from '@/text/operations'
import { readLater, readRow } from '../log/readLog'
import type { Logged, Step } from '../log/types'
import { whyNotUndo } from '../log/whyNotUndo'
import { inverseOf, isOfStories, type StoryOperation } from '../plan/planStory'
import type { WorkPage } from '../plan/types'
import { cutProblem } from './cutProblem'
import type { Problem } from './reasons'
import type { Asked } from './schema'

type Taken =
  | {
      readonly ok: true
      readonly layout: Layout
      readonly steps: readonly Step[]
      /** What links two pages' items; alone in its request. */
      readonly story?: StoryOperation
    }
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
    const undoes = asked.type === 'undo' ? asked.of : null
    if (isOfStories(meant.operation)) {
      if (operations.length > 1) return { ok: false, at, problem: { code: 'alone' } }
      return { ok: true, layout, story: meant.operation, steps: [stepOf(page, meant.operation, undoes)] } // prettier-ignore
    }
    const applied = applyOperation(layout, meant.operation)
    if (!applied.ok) return { ok: false, at, problem: applied.reason }
    steps.push({
      id: uuidv7(),
      revision: page.revision + steps.length + 1,
      operation: meant.operation,
      inverse: applied.inverse,
      undoes,
      lines: touchedLines(layout, applied.layout),
    })
    layout = applied.layout
  }
  return { ok: true, layout, steps }
}

/** A link touches all lines of the item on this page. */
function stepOf(page: WorkPage, operation: StoryOperation, undoes: string | null): Step {
  const item = page.layout.items.find(({ id }) => id === operation.item)
  const lines = [...new Set(item?.blocks.flatMap((block) => block.lines))].sort((a, b) => a - b)
  const inverse = inverseOf(operation)
  return { id: uuidv7(), revision: page.revision + 1, operation, inverse, undoes, lines }
}

type Meant =
  | { readonly ok: true; readonly operation: Step['operation'] }
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
