import type { Io } from './types'

/** A signal to stop after the pages in hand, given by the first Ctrl-C; a second one ends the process. */
export function stopOnSignal(io: Io) {
  const stop = new AbortController()
  const onSignal = () => {
    io.err('\nStopping after the pages in hand; press Ctrl-C again to stop at once.\n')
    stop.abort()
  }
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  return {
    signal: stop.signal,
    end: () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
