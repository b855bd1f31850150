import type { Payload } from 'payload'
import { plainError } from '@/database/connect'
import { analyze } from '@/database/analyze'
import { joinJumps } from '@/jumps/joinJumps'
import { findPages } from './findPages'
import { noteRun, openRun } from './importRun'
import { placeFinder } from './places'
import { readPage } from './readPage'
import { storePages, type Placed } from './storePages'
import type { FoundPage, ImportResult, Progress, Refused } from './types'
import { whyStopped } from './whyStopped'

type Args = {
  readonly payload: Payload
  readonly paths: readonly string[]
  readonly newspaper?: string
  readonly date?: string
  /** Reads and proposes, and writes nothing. */
  readonly dryRun?: boolean
  /** The run's id, to go on in its record after a stop; a new one without it. */
  readonly run?: string
  readonly report?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** Pages written in one transaction. */
const pagesAtOnce = 25

/**
 * Imports a file, a folder or a tree. Importing twice is importing once; a run that was killed goes
 * on with the next call. What cannot be read is listed with its reason and the rest goes on. Throws
 * a plain error for a path that is not there, a full disk, or a database that went away.
 */
export async function importArchive(args: Args): Promise<ImportResult> {
  const { payload, dryRun = false } = args
  const { pages, refused } = await findPages({ paths: args.paths, given: args })
  const id = dryRun ? null : await openRun({ payload, source: args.paths.join(' '), id: args.run })
  const tally = { files: pages.length, stored: 0, alreadyThere: 0, failed: 0, items: 0 }
  let joined = 0
  const quarantine: Refused[] = [...refused]
  const findPlace = placeFinder({ payload, dryRun })
  const note = (state: 'running' | 'done' | 'incomplete' | 'stopped') =>
    id
      ? noteRun({ payload, id, counts: { ...tally, failed: quarantine.length }, quarantine, state })
      : undefined
  for (let at = 0; at < pages.length && !args.signal?.aborted; at += pagesAtOnce) {
    const chunk = pages.slice(at, at + pagesAtOnce)
    try {
      const placed = await readAll({ chunk, findPlace, quarantine })
      const outcome = await storePages({ payload, placed, run: id ?? '', dryRun })
      tally.stored += outcome.stored
      tally.alreadyThere += outcome.alreadyThere
      tally.items += outcome.items
      quarantine.push(...outcome.refused)
      if (!dryRun) joined += await joinAll({ payload, placed })
      await note('running')
    } catch (error) {
      throw explain({ error, chunk, stored: tally.stored, total: pages.length })
    }
    const last = chunk.at(-1)
    args.report?.({ done: at + chunk.length, total: pages.length, file: last?.name ?? '' })
  }
  const stopped = args.signal?.aborted === true
  await note(stopped ? 'stopped' : quarantine.length > 0 ? 'incomplete' : 'done')
  if (tally.stored > 0 && !dryRun) await analyze(payload)
  return { id, ...tally, joined, failed: quarantine.length, quarantine, stopped }
}

type Reading = {
  chunk: readonly FoundPage[]
  findPlace: ReturnType<typeof placeFinder>
  quarantine: Refused[]
}

async function readAll({ chunk, findPlace, quarantine }: Reading): Promise<Placed[]> {
  const placed: Placed[] = []
  for (const found of chunk) {
    const read = await readPage(found)
    if (!read.ok) {
      quarantine.push(read.refused)
      continue
    }
    const where = await findPlace(found)
    if (where.ok) placed.push({ page: read.page, place: where.place })
    else
      quarantine.push({
        file: found.name,
        code: 'metadata',
        reason: `${where.file}: ${where.reason}`,
      })
  }
  return placed
}

/**
 * Joins the stories that jump in the issues of these pages, those that were there already too: their
 * import may have died before it came to that.
 */
async function joinAll(args: { payload: Payload; placed: readonly Placed[] }): Promise<number> {
  let joined = 0
  for (const issue of new Set(args.placed.map(({ place }) => place.issue))) {
    const { joined: made, parted } = await joinJumps({ payload: args.payload, issue })
    // A story that another part was added to was one article before.
    joined += made - parted
  }
  return joined
}

type Failure = { error: unknown; chunk: readonly FoundPage[]; stored: number; total: number }

/** What stopped a run, in words: where it was, what is safe, how to go on. */
function explain({ error, chunk, stored, total }: Failure): Error {
  const at = `between ${chunk[0]?.name} and ${chunk.at(-1)?.name}`
  const safe = `${stored} of ${total} pages are stored whole; import the same paths again to go on.`
  return plainError(`${whyStopped(error)} It was ${at}. ${safe}`, error)
}
