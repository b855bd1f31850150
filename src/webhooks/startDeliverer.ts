import type { Payload } from 'payload'
import { settings } from '@/env'
import type { Delivery } from '@/payload-types'
import type { Ways } from './attemptDelivery'
import { claimDelivery } from './claimDelivery'
import { deliveryDelays } from './delays'
import { findDue } from './findDue'
import { openLanes } from './openLanes'
import { tryDelivery } from './tryDelivery'

/** What sends deliveries in one process. */
export type Deliverer = {
  /**
   * Starts what is due at `now`, the database's time, and goes on with the rest as tries end. Does
   * not wait for them to end: call it as often as you like. Throws when the database does.
   */
  readonly wake: (now: Date) => Promise<void>
  /** Resolves when all that was due has been tried. */
  readonly idle: () => Promise<void>
  /** Starts nothing more, and resolves when the tries under way have ended. */
  readonly stop: () => Promise<void>
}

export type DelivererOptions = {
  readonly payload: Payload
  readonly worker: string
  /** Milliseconds before each next try. */
  readonly delays?: readonly number[]
  readonly ways?: Partial<Ways>
}

/** Opens a deliverer: up to 8 tries at once in this process, at most 2 of them for one receiver. */
export function startDeliverer(options: DelivererOptions): Deliverer {
  const { payload, worker, delays = deliveryDelays } = options
  const ways = { allow: settings.webhookAllow, ...options.ways }
  const lanes = openLanes()
  const clock = { now: new Date(0), readAt: 0 }
  let stopped = false

  /** The database's time, as it went on since it was last told. */
  const now = () => new Date(clock.now.getTime() + performance.now() - clock.readAt)
  const report = (what: string) => (error: unknown) => payload.logger.error({ err: error }, what)

  /** Claims and starts what there is room for; answers whether there may be more. */
  async function fillOnce(): Promise<boolean> {
    if (lanes.room() <= 0 || stopped) return false
    const due = { payload, now: clock.now, limit: lanes.room(), busy: lanes.busy() }
    let claimed = 0
    for (const found of await findDue(due)) {
      if (stopped || !lanes.hasRoomFor(found)) continue
      const delivery = await claimDelivery({ payload, now: now(), worker, delivery: found })
      if (!delivery) continue
      start(delivery, found.state === 'sending')
      claimed += 1
    }
    return claimed > 0
  }

  function start(delivery: Delivery, takenOver: boolean): void {
    lanes.run({
      delivery,
      // What cannot be written down is tried again when its claim has run out.
      work: () =>
        tryDelivery({ payload, delivery, takenOver, now, ways, delays }).catch(
          report(`Delivery ${delivery.id} could not be tried.`),
        ),
      then: () => filling.ask().catch(report('The deliveries that are due could not be read.')),
    })
  }

  const filling = oneAtATime(async () => {
    while (await fillOnce());
  })

  async function ended(): Promise<void> {
    for (;;) {
      const open = [...lanes.pending(), ...filling.pending()]
      if (open.length === 0) return
      await Promise.race(open)
    }
  }

  return {
    wake: (at) => {
      Object.assign(clock, { now: at, readAt: performance.now() })
      return filling.ask()
    },
    idle: ended,
    stop: () => {
      stopped = true
      return ended()
    },
  }
}

/** Runs the work one at a time. Whoever asks while it runs has it run once more. */
function oneAtATime(work: () => Promise<void>) {
  let running: Promise<void> | undefined
  let asked = false
  async function run() {
    try {
      while (asked) {
        asked = false
        await work()
      }
    } finally {
      running = undefined
    }
  }
  return {
    ask: (): Promise<void> => {
      asked = true
      running ??= run()
      return running
    },
    pending: (): Promise<void>[] => (running ? [running] : []),
  }
}
