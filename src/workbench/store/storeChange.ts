import type { Payload } from 'payload'
import { writeChange } from '@/database/writeChange'
import type { NewDocument } from '@/database/writeDocuments'
import { doubtOf } from '@/items/doubtOf'
import { toRanges } from '@/import/toRanges'
import type { Layout } from '@/text'
import type { Step } from '../log/types'
import type { Plan, WorkPage } from '../plan/types'

type Stored = {
  readonly payload: Payload
  readonly page: WorkPage
  readonly layout: Layout
  readonly steps: readonly Step[]
  readonly plan: Plan & { readonly ok: true }
  readonly user: string
  /** ISO 8601. */
  readonly at: string
}

/**
 * Writes the page, its items and the log together. False when the page or one of the items was changed
 * since it was read; then nothing was written.
 */
export async function storeChange(args: Stored): Promise<boolean> {
  const { payload, page, layout, steps, plan, at } = args
  const revision = steps.at(-1)?.revision ?? page.revision
  const values = { layout, doubt: doubtOf(layout), revision, stage: plan.stage, updatedAt: at }
  const written = await writeChange({
    payload,
    page: { id: page.id, revision: page.revision, values },
    created: [...plan.created, ...steps.map((step, i) => toRow(args, step, i))],
    revised: plan.revised,
    gone: plan.gone,
    positions: plan.positions,
  })
  return written === 'stored'
}

/** What a request displaced stands with its last operation. */
function toRow({ page, steps, plan, user, at }: Stored, step: Step, i: number): NewDocument {
  const { id, revision, operation, inverse, undoes, lines } = step
  const isLast = i === steps.length - 1
  const displaced = isLast && plan.displaced.length > 0 ? plan.displaced : null
  const row = { id, page: page.id, revision, operation, inverse, undoes, lines: toRanges(lines) }
  return {
    collection: 'operations',
    data: { ...row, displaced, user, createdAt: at, updatedAt: at },
  }
}
