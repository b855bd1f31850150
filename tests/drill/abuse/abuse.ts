import { toCurl } from './curl'
import { builtIn, readDescription } from './grammar/operations'
import type { Given, Operation } from './grammar/given'
import { shotOf } from './grammar'
import { differenceOf, judge } from './judge'
import { randomOf } from './random'
import { openSender, type Sender } from './send'
import { newTally, type Report } from './tally'
import type { Fault, Guess, Outcome, Planted, Shot } from './types'

type Args = {
  /** The server's address, without a slash at its end. */
  readonly base: string
  readonly planted: Planted
  readonly count: number
  readonly seed: number
  readonly connections?: number
  /** Only this one of them, to see it again. */
  readonly only?: number | undefined
  /** Ends the run; what was under way then is told. */
  readonly signal?: AbortSignal
  readonly log: (line: string) => void
}

/**
 * Tries `count` requests against a server and counts what they get. Request `n` of a seed is the same
 * each time. Faults are told as they come, each with the request that made it.
 */
export async function abuse(args: Args): Promise<Report> {
  const { base, planted, count, seed, connections = 12, log } = args
  const operations = await findOperations(base)
  log(
    `${operations.length} operations, ${Object.keys(planted.markers).length} markers, seed ${seed}`,
  )
  const sender = openSender(base, connections + 2)
  const tally = newTally()
  let next = 0
  const underWay = new Map<number, Shot>()
  args.signal?.addEventListener('abort', () => {
    log('The server is silent. Under way, oldest first:')
    for (const [index, { kind, attempts }] of underWay) log(`    number ${index} (${kind}): ${toCurl(base, attempts[0])}`) // prettier-ignore
  })
  const work = async () => {
    for (let index = next++; index < count && !args.signal?.aborted; index = next++) {
      if (args.only !== undefined && args.only !== index) continue
      const random = randomOf(seed, index)
      const shot = shotOf({ random, planted, operations })
      underWay.set(index, shot)
      const faults = await fire({ shot, sender, planted, note: tally.note })
      underWay.delete(index)
      for (const { fault, request } of faults) {
        const isNews = tally.fault(
          fault,
          `${shot.kind} ${request.path.split('?')[0]?.slice(0, 60)}`,
        )
        if (isNews) log(`${fault.what} · seed ${seed}, number ${index} (${shot.kind})\n    ${fault.detail}\n    ${toCurl(base, request)}`) // prettier-ignore
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  sender.close()
  return tally.report()
}

type Firing = {
  readonly shot: Shot
  readonly sender: Sender
  readonly planted: Given['planted']
  readonly note: (kind: string, path: string, outcome: Outcome) => void
}

type Found = { readonly fault: Fault; readonly request: Shot['attempts'][0] }

async function fire({ shot, sender, planted, note }: Firing): Promise<readonly Found[]> {
  const { kind, attempts } = shot
  const outcomes: Outcome[] = []
  const found: Found[] = []
  for (const attempt of attempts) {
    const outcome = await sender.send(attempt)
    outcomes.push(outcome)
    note(kind, attempt.path, outcome)
    const faults = judge({ attempt, outcome, kind, markers: planted.markers })
    found.push(...faults.map((fault) => ({ fault, request: attempt })))
  }
  if (attempts.length === 2) {
    const difference = differenceOf({
      guesses: attempts as readonly [Guess, Guess],
      outcomes: outcomes as unknown as readonly [Outcome, Outcome],
    })
    if (difference) found.push({ fault: difference, request: attempts[0] })
  }
  return found
}

/** What the server's own description says, with what is built in; that alone where there is none. */
async function findOperations(base: string): Promise<readonly Operation[]> {
  try {
    const response = await fetch(`${base}/api/openapi.json`)
    const described = response.ok ? readDescription(await response.json()) : []
    return [...described, ...builtIn]
  } catch {
    return builtIn
  }
}
