import type { Payload } from 'payload'
import { writeDocuments, type Writing } from '@/database/writeDocuments'
import type { Layout } from '@/text'
import type { Refused } from '../types'
import { newPage } from './newPage'
import { planUnit } from './planUnit'
import { readHandful, type Handful } from './readHandful'
import { toProposal } from './toProposal'
import { toUnits } from './toUnits'
import { workedOn } from './workedOn'

export type Redo = {
  readonly payload: Payload
  readonly propose: (text: string) => Layout
  /** The number under which pages are stored that `propose` made. */
  readonly segmenter: string
  readonly dryRun: boolean
  /** Articles to which somebody's words link. */
  readonly linked: ReadonlySet<string>
}

export type Outcome = {
  readonly page: string
  readonly is: 'replaced' | 'unchanged' | 'proposed' | 'failed'
  readonly refused?: Refused
}

/** Somebody saves something on a page at the very moment: then it is looked at anew. */
const mostTries = 5

/**
 * Makes these pages anew, with those that they hang together with: pages that nobody touched are
 * replaced, each unit in one transaction; touched ones get a proposal. Gives what became of each page;
 * one that is gone meanwhile is left out.
 */
export async function redoPages(args: Redo & { readonly pages: readonly string[] }) {
  const outcomes: Outcome[] = []
  let left = args.pages
  for (let tries = 1; left.length > 0; tries++) {
    const handful = await readHandful({ payload: args.payload, pages: left })
    const kept = await workedOn({ ...args, handful })
    const late: Handful[] = []
    for (const unit of toUnits(handful)) {
      const isTouched = unit.pages.some(({ id }) => kept.has(id))
      const done = await (isTouched ? propose(args, unit) : replace(args, unit))
      if (done) outcomes.push(...done)
      else late.push(unit)
    }
    left = late.flatMap(({ pages }) => pages.map(({ id }) => id))
    if (tries < mostTries) continue
    outcomes.push(...late.flatMap(({ pages }) => pages.map((page) => refused(page, busy))))
    return outcomes
  }
  return outcomes
}

const busy =
  'Somebody kept changing the page or its items meanwhile. It stays as it is; run the import again.'

type Page = Handful['pages'][number]

const refused = ({ id, name }: Page, reason: string): Outcome => ({
  page: id,
  is: 'failed',
  refused: { file: name, code: 'segmenter', reason },
})

/** Replaces a unit's pages; nothing when somebody changed one of them meanwhile. */
async function replace(redo: Redo, { pages, items }: Handful): Promise<Outcome[] | undefined> {
  const { payload, propose: proposeLayout, segmenter } = redo
  if (pages.every((page) => page.segmenter === segmenter)) return pages.map(unchanged)
  const made = pages.map((stored) => newPage({ stored, propose: proposeLayout }))
  const faults = made.flatMap((one, i) => (one.ok ? [] : [{ at: i, reason: one.reason }]))
  if (faults.length > 0) {
    return pages.map((page, i) =>
      refused(page, faults.find(({ at }) => at === i)?.reason ?? beside),
    )
  }
  const good = made.flatMap((one) => (one.ok ? [one.page] : []))
  const now = new Date().toISOString()
  const { replaced, ...writing } = planUnit({ items, made: good, segmenter, now })
  if (!(await write({ ...redo, writing: { payload, ...writing } }))) return undefined
  return pages.map((page) =>
    replaced.has(page.id) ? { page: page.id, is: 'replaced' } : unchanged(page),
  )
}

const beside =
  'A page on which one of its stories goes on could not be made anew. It stays as it was.'

const unchanged = ({ id }: Page): Outcome => ({ page: id, is: 'unchanged' })

/** Stores the proposals of a unit's pages; nothing when somebody changed one of them meanwhile. */
async function propose(redo: Redo, { pages, items }: Handful): Promise<Outcome[] | undefined> {
  const { payload, segmenter } = redo
  const now = new Date().toISOString()
  const outcomes: Outcome[] = []
  const adjusted: NonNullable<Writing['adjusted']>[number][] = []
  for (const stored of pages) {
    const made = newPage({ stored, propose: redo.propose })
    if (!made.ok) {
      outcomes.push(refused(stored, made.reason))
      continue
    }
    const proposed = toProposal({ page: made.page, items, segmenter, now })
    adjusted.push(...proposed.adjusted)
    outcomes.push({ page: stored.id, is: proposed.isProposed ? 'proposed' : 'unchanged' })
  }
  const writing = { payload, documents: [], adjusted }
  return (await write({ ...redo, writing })) ? outcomes : undefined
}

async function write({ dryRun, writing }: Redo & { readonly writing: Writing }): Promise<boolean> {
  const { documents, removed = [], adjusted = [] } = writing
  if (dryRun || documents.length + removed.length + adjusted.length === 0) return true
  return (await writeDocuments(writing)) === 'stored'
}
