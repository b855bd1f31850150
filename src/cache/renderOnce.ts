import type { RequestListener } from 'node:http'
import { gatherTags } from '@/changes/seenReads'
import type { AnswerStore, Watch } from './answerStore'
import { askAlike } from './askAlike'
import { captureAnswer, type Captured } from './captureAnswer'
import type { Client } from './client'
import type { Entry } from './types'

type Args = {
  readonly store: AnswerStore
  readonly forward: RequestListener
  /** The host under which all are rendered. */
  readonly host: string
  readonly isCurrent: () => boolean
  /** The public answer in what was caught; undefined where it is none. */
  readonly toEntry: (client: Client, captured: Captured) => Entry | undefined
  /** Answers the one who waited for the rendering with what it gave. */
  readonly landed: (client: Client, captured: Captured, entry: Entry | undefined) => void
  /** Answers one who asked for the same meanwhile. */
  readonly shared: (client: Client, entry: Entry) => void
  /** Before an answer goes out that is too long to be held back. */
  readonly passed: (client: Client) => void
}

/** A rendering, and who asked for the same while it was under way. */
type Flight = { readonly watch: Watch; readonly waiting: Client[] }

/** Larger answers go out as they come, and are not kept. */
const largest = 2 * 1024 * 1024

/**
 * Renders a public answer, once for all who ask for it at the same time, and keeps it, unless
 * anything that it shows changed between its beginning and its end.
 */
export function renderOnce(args: Args): (client: Client) => void {
  const flights = new Map<string, Flight>()

  const join = (client: Client): void => {
    const flight = flights.get(client.asked.key)
    const joins = flight && !client.asked.renew && flight.watch.isQuiet() && args.isCurrent()
    if (joins) flight.waiting.push(client)
    else lead(client)
  }

  const lead = (client: Client): void => {
    const { key } = client.asked
    const flight: Flight = { watch: args.store.watch(), waiting: [] }
    const current = args.isCurrent()
    if (current) flights.set(key, flight)
    const end = () => {
      flight.watch.end()
      if (flights.get(key) === flight) flights.delete(key)
    }
    render({
      ...args,
      client,
      lost: (why) => {
        end()
        // One of them takes the place of who has gone; what cannot be shared each gets alone.
        for (const other of flight.waiting) (why === 'gone' ? join : lead)(other)
      },
      landed: (captured, tags) => {
        const entry = args.toEntry(client, captured)
        const holds = tags.length > 0 && current && args.isCurrent() && flight.watch.holds(tags)
        if (entry && holds) args.store.put(key, entry, tags)
        end()
        args.landed(client, captured, entry)
        for (const other of flight.waiting) {
          if (entry && holds) args.shared(other, entry)
          else lead(other)
        }
      },
    })
  }
  return join
}

type Rendering = Pick<Args, 'forward' | 'host' | 'passed'> & {
  readonly client: Client
  readonly landed: (captured: Captured, tags: readonly string[]) => void
  /** The client has gone or the rendering broke off; or the answer is too long to be shared. */
  readonly lost: (why: 'gone' | 'long') => void
}

/** Asks Express, and notes all that is read for the answer. */
function render({ client, forward, host, landed, lost, passed }: Rendering): void {
  const { req, res, asked, method } = client
  const tags = new Set<string>()
  let over = false
  const once = (work: () => void) => {
    if (over) return
    over = true
    req.method = method
    work()
  }
  captureAnswer({
    res,
    limit: largest,
    passed: () => {
      passed(client)
      once(() => lost('long'))
    },
    landed: (captured) => once(() => landed(captured, [...tags])),
  })
  res.once('close', () => once(() => lost('gone')))
  askAlike({ req, asked, host })
  gatherTags(tags, () => forward(req, res))
}
