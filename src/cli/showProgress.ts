import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '@/import/types'
import type { Io } from './types'

const bar = '{bar} {value}/{total} pages · {eta_formatted} left · {file}'

/** At most one line in this many milliseconds where nobody watches a bar. */
const quietFor = 10_000

/**
 * How far an import is: a bar on a terminal, else a line now and then (`Imported 50 of 400 pages`),
 * always on standard error.
 */
export const showProgress = (io: Io, done: string) => (io.watched ? asBar() : asLines(io, done))

function asBar() {
  const shown = new SingleBar(
    { format: bar, stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  )
  return {
    report: ({ done, total, file }: Progress) => {
      if (!shown.isActive) shown.start(total, 0, { file })
      shown.update(done, { file })
    },
    end: () => shown.stop(),
  }
}

function asLines(io: Io, verb: string) {
  let last = Date.now()
  return {
    report: ({ done, total, file }: Progress) => {
      if (Date.now() - last < quietFor) return
      last = Date.now()
      io.err(`${verb} ${done} of ${total} pages (${file})\n`)
    },
    end: () => {},
  }
}
