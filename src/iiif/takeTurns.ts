import { fault } from './result'
import type { Result } from './types'

type Args = {
  /** How many work at one time. */
  readonly running: number
  /** How many more may wait. */
  readonly waiting: number
}

/** Work that waits for its turn; refused when too many wait already. */
export type Turns = <T>(work: () => Promise<Result<T>>) => Promise<Result<T>>

/** Bounds how much of a kind of work goes on at one time, first come, first served. */
export const takeTurns = (args: Args): Turns => {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= args.running) {
      if (queue.length >= args.waiting) return busy
      await new Promise<void>((resolve) => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      // The place goes to who is next, so that nobody comes between.
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }
}

const busy = fault(503, 'Too many page images are asked for just now. Try again in a moment.')
