import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runThrough, type Place } from '../process'
import { openServer } from '../server'
import { abuse } from './abuse'
import { slowloris } from './slowloris'
import { countFaults, toTable, type Report } from './tally'
import type { Planted } from './types'
import { watch, type Watched } from './watch'

type Args = {
  readonly urlFor: (args: { name: string; dataDir: string }) => string
  readonly count: number
  readonly seed: number
  /** Only this request of them. */
  readonly only?: number | undefined
  readonly log: (line: string) => void
}

export type AbuseReport = Pick<Report, 'requests' | 'statuses' | 'faults'> & {
  readonly watched: Watched
  /** Whether any request changed the archive. */
  readonly isChanged: boolean
  readonly passed: boolean
}

const program = ['scripts/run.mjs']

/** More than this, in MB, and the server's memory counts as unbounded. */
const mostMemoryMb = 1500

/** Plants markers in a new database, serves it as `npm start` does, and tries to abuse it. */
export async function drillAbuse({ urlFor, count, seed, only, log }: Args): Promise<AbuseReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backnumber-abuse-'))
  try {
    const place = await openPlace({ folder, urlFor })
    const planting = [...program, 'tests/drill/abuse/plantMain.ts', '150']
    const planted = JSON.parse(await runThrough({ args: planting, place })) as Planted
    const before = await contentsOf(place)
    // Readers of one address send all of it; what is drilled lies behind that gate.
    const server = await openServer(place, { READ_RATE: '1000000', LOG_LEVEL: 'silent' })
    try {
      const { base, pid } = server
      const dead = new AbortController()
      const watching = watch({ base, pid, onSilence: () => dead.abort() })
      const slow = slowloris(base, 20)
      const report = await abuse({ base, planted, count, seed, only, log, signal: dead.signal })
      const closed = slow.end()
      const watched = await watching.end()
      const isChanged = (await contentsOf(place)) !== before
      for (const line of [...toTable(report), ...toLines(watched)]) log(line)
      log(`slow connections closed by the server: ${closed} of 20`)
      log(`${isChanged ? '! ' : '  '}the archive is ${isChanged ? 'changed' : 'as it was'}`)
      const { requests, statuses, faults } = report
      const passed =
        countFaults(report) === 0 && watched.silent === 0 && watched.peakMb < mostMemoryMb
      return { requests, statuses, faults, watched, isChanged, passed: passed && !isChanged }
    } finally {
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Open = Pick<Args, 'urlFor'> & { readonly folder: string }

async function openPlace({ folder, urlFor }: Open): Promise<Place> {
  const dataDir = path.join(folder, 'data')
  const place = {
    dataDir,
    mediaDir: path.join(dataDir, 'media'),
    archiveDir: folder,
    databaseUrl: urlFor({ name: 'abuse', dataDir }),
  }
  await mkdir(place.mediaDir, { recursive: true })
  await runThrough({ args: [...program, 'tests/drill/migrateEmpty.ts'], place })
  return place
}

/** What the archive holds, without the flags that a server takes off by itself. */
const contentsOf = async (place: Place): Promise<string> =>
  (await runThrough({ args: [...program, 'tests/drill/printContents.ts'], place })).replace(
    /"unannounced":(?:true|false)/gu,
    '',
  )

const mb = (n: number): string => `${Math.round(n)} MB`

const toLines = ({ startMb, peakMb, endMb, asked, silent, slowestMs }: Watched) => [
  `memory: ${mb(startMb)} at the start, ${mb(peakMb)} at its peak, ${mb(endMb)} at the end, ` +
    `grown by ${(endMb / Math.max(startMb, 1)).toFixed(2)}; at most ${mb(mostMemoryMb)}`,
  `${silent === 0 ? '  ' : '! '}/healthz: asked ${asked} times, silent ${silent}, slowest ${Math.round(slowestMs)} ms`,
]
