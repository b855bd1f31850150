import type { Payload } from 'payload'
import type { LiveKey } from './readKey'
import { countHits } from './countHits'

const minute = 60_000
const flushEvery = 1_000

/** One key's requests in the current minute, as this process knows them. */
type Tally = {
  readonly minute: number
  /** What all processes had counted when this one last asked, its own included. */
  shared: number
  /** Let in here and being told to the database. */
  flying: number
  /** Let in here and not yet told. */
  pending: number
  flush: Promise<void> | undefined
  timer: NodeJS.Timeout | undefined
}

/** One place a process: the server and Next's own bundle each have a copy of this module. */
const place = globalThis as { [key]?: Map<string, Tally> }
const key = Symbol.for('backnumber.keys.tallies')
const tallies = (place[key] ??= new Map<string, Tally>())

type Asked = { readonly payload: Payload; readonly live: LiveKey }

/**
 * Counts one request of a key, and gives how many seconds to wait when its rate for this minute is
 * used up; undefined when it may go on. Every process counts for itself and tells the database once a
 * second, or each time a twentieth of the rate has come together. So on n processes a key gets at most
 * (n − 1) tenths of its rate more than its rate.
 */
export async function takeHit({ payload, live }: Asked): Promise<number | undefined> {
  const now = Date.now()
  const tally = tallyOf(live.id, Math.floor(now / minute))
  const wait = Math.ceil((minute - (now % minute)) / 1000)
  if (tally.shared + tally.flying + tally.pending >= live.rate) return wait
  tally.pending += 1
  if (tally.pending < Math.ceil(live.rate / 20)) {
    tally.timer ??= later(() => void tell({ payload, live, tally }), flushEvery)
    return undefined
  }
  await tell({ payload, live, tally })
  return tally.shared > live.rate ? wait : undefined
}

const tallyOf = (id: string, current: number): Tally => {
  const known = tallies.get(id)
  if (known?.minute === current) return known
  const zero = { shared: 0, flying: 0, pending: 0, flush: undefined, timer: undefined }
  const tally: Tally = { minute: current, ...zero }
  tallies.set(id, tally)
  return tally
}

const later = (work: () => void, ms: number): NodeJS.Timeout => setTimeout(work, ms).unref()

type Telling = Asked & { readonly tally: Tally }

/** Tells the database what has come together, after what is being told already. */
async function tell(telling: Telling): Promise<void> {
  const { tally } = telling
  clearTimeout(tally.timer)
  tally.timer = undefined
  await tally.flush
  if (tally.pending === 0) return
  tally.flush = tellNow(telling)
  await tally.flush
}

async function tellNow({ payload, live, tally }: Telling): Promise<void> {
  tally.flying = tally.pending
  tally.pending = 0
  try {
    const name = `key:${live.id}`
    const { hits } = await countHits({ payload, name, windowMs: minute, hits: tally.flying })
    tally.shared = hits
  } catch (err) {
    // What it let in itself a process goes on counting.
    tally.shared += tally.flying
    payload.logger.warn({ err }, 'Requests of a key could not be counted for all processes')
  } finally {
    tally.flying = 0
    tally.flush = undefined
  }
}
