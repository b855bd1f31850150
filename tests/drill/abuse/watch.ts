import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** How a server did while it was watched. */
export type Watched = {
  readonly startMb: number
  readonly peakMb: number
  readonly endMb: number
  readonly asked: number
  /** Times that /healthz did not answer 200 within ten seconds. */
  readonly silent: number
  readonly slowestMs: number
}

const everyMs = 300

/** So many silences, and there is nothing to be learned from going on. */
const deadAfter = 2

type Args = {
  readonly base: string
  readonly pid: number | undefined
  /** Called once when the server is taken for dead. */
  readonly onSilence: () => void
}

/** Asks /healthz and looks at the process's memory, again and again, until it is told to end. */
export function watch({ base, pid, onSilence }: Args) {
  let [asked, silent, slowestMs] = [0, 0, 0]
  const startMb = memoryOf(pid)
  let peakMb = startMb
  let isOver = false
  const running = (async () => {
    while (!isOver) {
      const began = performance.now()
      asked++
      const signal = AbortSignal.timeout(10_000)
      const isAlive = await fetch(`${base}/healthz`, { signal }).then(
        async (response) => (await response.text()) !== '' && response.status === 200,
        () => false,
      )
      if (!isAlive && ++silent === deadAfter) onSilence()
      slowestMs = Math.max(slowestMs, performance.now() - began)
      peakMb = Math.max(peakMb, memoryOf(pid))
      await sleep(everyMs)
    }
  })()
  return {
    end: async (): Promise<Watched> => {
      isOver = true
      await running
      return { startMb, peakMb, endMb: memoryOf(pid), asked, silent, slowestMs }
    },
  }
}

/** Resident memory of a process in MB; 0 where it cannot be known. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined) return 0
  try {
    const [, kb] =
      /VmRSS:\s{1,20}(\d{1,15})/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    if (kb) return Number(kb) / 1024
  } catch {
    // Not Linux: ps knows.
  }
  try {
    return (
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
    )
  } catch {
    return 0
  }
}
