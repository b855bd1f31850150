import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload } from 'payload'
import { analyze } from '@/database/analyze'
import { plainError } from '@/database/connect'
import { joinJumps } from '@/jumps/joinJumps'
import { proposeLayout, type Layout } from '@/text'
import { noteRun, openRun } from '../importRun'
import { segmenter as present } from '../toDocuments'
import type { Progress } from '../types'
import { whyStopped } from '../whyStopped'
import { choosePages, type ChosenPage } from './choosePages'
import { linkedArticles } from './linkedArticles'
import { redoPages, type Outcome } from './redoPages'
import type { AgainResult } from './types'

type Args = {
  readonly payload: Payload
  /** Files whose pages are meant; without any, all pages of the newspaper and the day. */
  readonly paths?: readonly string[]
  readonly newspaper?: string
  readonly date?: string
  /** Proposes and counts, and writes nothing. */
  readonly dryRun?: boolean
  readonly report?: (progress: Progress) => void
  readonly signal?: AbortSignal
  /** The segmenter, and the number under which its pages are stored: the present one unless told. */
  readonly propose?: (text: string) => Layout
  readonly segmenter?: string
}

/** Pages read at once, all of one issue. */
const pagesAtOnce = 25

/**
 * Makes pages that are imported already anew with the present segmenter, from the text stored with
 * them. Pages that nobody touched are replaced, and then equal those of a fresh import; on touched
 * ones nothing changes, they get a proposal. Doing it twice is doing it once; a run that was killed
 * goes on with the next call. Throws a plain error for a path, a newspaper or a day that is not there,
 * a full disk, or a database that went away.
 */
export async function importAgain(args: Args): Promise<AgainResult> {
  const { payload, dryRun = false, segmenter = present } = args
  const { pages, refused } = await choosePages(args)
  const id = dryRun ? null : await openRun({ payload, source: sourceOf(args) })
  const tally = newTally(refused)
  const linked = await linkedArticles(payload)
  let reached = 0
  for (const handful of toHandfuls(pages)) {
    // SQLite answers within one turn of the event loop; Ctrl-C is heard between two.
    await nextTurn()
    if (args.signal?.aborted) break
    try {
      await redo({ ...args, dryRun, segmenter, linked, handful, tally })
    } catch (error) {
      const safe = `${tally.seen.size} of ${pages.length} pages are done; run the same command again to go on.`
      throw plainError(`${whyStopped(error)} It was in ${handful[0]?.issue}. ${safe}`, error)
    }
    reached += handful.length
    await note({ payload, id, result: tally.result({ id, stopped: false }), state: 'running' })
    args.report?.({ done: reached, total: pages.length, file: handful[0]?.issue ?? '' })
  }
  const result = tally.result({ id, stopped: args.signal?.aborted === true })
  await note({ payload, id, result, state: stateOf(result) })
  if (result.replaced > 0 && !dryRun) await analyze(payload)
  return result
}

const sourceOf = ({ paths = [], newspaper, date }: Args): string =>
  ['--again', newspaper, date, ...paths].filter(Boolean).join(' ')

/** Pages of one issue each time, so that its stories can be joined afterwards. */
function toHandfuls(pages: readonly ChosenPage[]): ChosenPage[][] {
  const handfuls: ChosenPage[][] = []
  for (const page of pages) {
    const open = handfuls.at(-1)
    const fits = open?.[0]?.issue === page.issue && open.length < pagesAtOnce
    if (open && fits) open.push(page)
    else handfuls.push([page])
  }
  return handfuls
}

type Tally = ReturnType<typeof newTally>

function newTally(refused: AgainResult['quarantine']) {
  const counts = { replaced: 0, unchanged: 0, proposed: 0 }
  const quarantine = [...refused]
  const seen = new Set<string>()
  return {
    seen,
    add: ({ page, is, refused: why }: Outcome) => {
      if (seen.has(page)) return
      seen.add(page)
      if (is !== 'failed') counts[is]++
      if (why) quarantine.push(why)
    },
    result: (run: Pick<AgainResult, 'id' | 'stopped'>): AgainResult => ({
      id: run.id,
      pages: seen.size,
      ...counts,
      failed: quarantine.length,
      quarantine,
      stopped: run.stopped,
    }),
  }
}

type Handful = Args & {
  readonly dryRun: boolean
  readonly segmenter: string
  readonly linked: ReadonlySet<string>
  readonly handful: readonly ChosenPage[]
  readonly tally: Tally
}

async function redo(args: Handful) {
  const { payload, handful, segmenter, propose, dryRun, linked, tally } = args
  const isPresent = (page: ChosenPage) => page.segmenter === segmenter
  const older = handful.filter((page) => !isPresent(page) && !tally.seen.has(page.id))
  const pages = older.map(({ id }) => id)
  const asked = { payload, segmenter, dryRun, linked, propose: propose ?? proposeLayout }
  for (const outcome of await redoPages({ ...asked, pages })) tally.add(outcome)
  for (const { id } of handful.filter(isPresent)) tally.add({ page: id, is: 'unchanged' })
  // Also where nothing was replaced: a run may have been killed just before.
  for (const issue of new Set(handful.map((page) => page.issue))) {
    if (!dryRun) await joinJumps({ payload, issue })
  }
}

const stateOf = ({ stopped, failed }: AgainResult) =>
  stopped ? 'stopped' : failed > 0 ? 'incomplete' : 'done'

type Note = {
  readonly payload: Payload
  readonly id: string | null
  readonly result: AgainResult
  readonly state: 'running' | 'done' | 'incomplete' | 'stopped'
}

/** In the record of imports, what was replaced counts as stored, and what stayed as there already. */
async function note({ payload, id, result, state }: Note): Promise<void> {
  if (id === null) return
  const { pages: files, replaced: stored, unchanged: alreadyThere, proposed, failed } = result
  const counts = { files, stored, alreadyThere, proposed, failed }
  await noteRun({ payload, id, counts, quarantine: result.quarantine, state })
}
