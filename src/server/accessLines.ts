import pino, { type Logger } from 'pino'

/** Where lines of the access log go: gathered, and written a few at a time. */
export type AccessLines = {
  readonly logger: Logger
  /** Writes what is still kept back, at once. */
  readonly flush: () => void
}

/** Kept back until it is so many bytes, or for so long. */
const gathered = 8 * 1024
const longestMs = 500

/** What cannot be written for a while is lost past this, rather than filling the memory. */
const mostKept = 4 * 1024 * 1024

/**
 * A log for lines that are many and of which each counts little: written without making anybody wait.
 * What is kept back when the process is killed is lost; `flush` when it stops.
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
  return {
    logger: pino({ level: args.level, base: undefined }, stream),
    flush: () => {
      try {
        stream.flushSync()
      } catch {
        // Not yet open, or gone: there is nothing that could be written.
      }
    },
  }
}
