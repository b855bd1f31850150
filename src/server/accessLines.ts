import pino, { type Logger } from 'pino'

/** Where lines of the access log go: gathered, and written a few at a time. */
export type AccessLines = {
  readonly logger: Logger
  /** Writes all that is kept back, in its order; lines that come later are dropped. */
  readonly end: () => Promise<void>
  /** The same at once, for a process that ends without having stopped: order is not kept. */
  readonly flush: () => void
}

/** Kept back until it is so many bytes, or for so long. */
const gathered = 8 * 1024
const longestMs = 500

/** A reader of the log that takes nothing holds the end up no longer than this. */
const endMs = 2000

/** What cannot be written for a while is lost past this, rather than filling the memory. */
const mostKept = 4 * 1024 * 1024

/**
 * A log for lines that are many and of which each counts little: written without making anybody wait.
 * What is kept back when the process is killed is lost; `end` when it stops.
 */
export const openAccessLines = (args: {
  readonly level: string
  /** A file's path or a descriptor. */
  readonly to: string | number
}): AccessLines => {
  const stream = pino.destination({
    dest: args.to,
    sync: false,
    minLength: gathered,
    maxLength: mostKept,
    periodicFlush: longestMs,
  })
  // A log that cannot be written must not end the server.
  stream.on('error', () => undefined)
  let isOver = false
  const write = (line: string) => void (isOver || stream.write(line))
  return {
    logger: pino({ level: args.level, base: undefined }, { write }),
    end: () => {
      isOver = true
      return new Promise((resolve) => {
        const limit = setTimeout(resolve, endMs)
        stream.once('close', () => {
          clearTimeout(limit)
          resolve()
        })
        stream.end()
      })
    },
    flush: () => {
      try {
        stream.flushSync()
      } catch {
        // Not yet open, or at its end: there is nothing that could be written.
      }
    },
  }
}
