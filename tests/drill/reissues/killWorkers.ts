import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ChildProcess } from 'node:child_process'
import { ended, runThrough, start, type Place } from '../process'
import { openReceiver, type Receiver } from './receiver'

type Args = {
  readonly urlFor: (args: { name: string; dataDir: string }) => string
  readonly reissues: number
  readonly workers: number
  readonly kills: number
  /** All fall due within this time. */
  readonly withinMs: number
  readonly log: (line: string) => void
}

type Planned = { readonly id: string; readonly due: string; readonly texts: readonly string[] }

type Standing = Planned & {
  readonly state: string
  readonly live: boolean
  readonly dueAt: string
  readonly publishedAt: string | null
  readonly publications: number
  readonly events: readonly string[]
  readonly delivered: number
  readonly sealed: boolean
}

export type WorkerReport = {
  readonly reissues: number
  readonly kills: number
  readonly edits: number
  readonly publishedOnce: number
  readonly early: number
  readonly missing: number
  readonly twice: number
  readonly wrongText: number
  readonly latestSeconds: number
  /** Announcements that the receiver took, each at least once; how many it took more than once. */
  readonly announced: number
  readonly announcedAgain: number
  readonly refusedFirst: number
}

const program = ['scripts/run.mjs']
const bursts = 10

/**
 * Several workers on one database, killed with SIGKILL at random moments and started again, while
 * the items of what they bring out are edited: counts what came out once, early, never, or with other
 * words than were approved.
 */
export async function killWorkers(args: Args): Promise<WorkerReport> {
  const { urlFor, reissues, log } = args
  const folder = await mkdtemp(path.join(tmpdir(), 'backnumber-workers-'))
  const receiver = await openReceiver()
  try {
    const dataDir = path.join(folder, 'data')
    const place = {
      dataDir,
      mediaDir: path.join(dataDir, 'media'),
      archiveDir: folder,
      databaseUrl: urlFor({ name: 'workers', dataDir }),
      env: { WEBHOOK_ALLOW: '127.0.0.1', LOG_LEVEL: 'warn' },
    }
    await mkdir(place.mediaDir, { recursive: true })
    await runThrough({ args: [...program, 'tests/drill/migrateEmpty.ts'], place })
    const plan = [
      ...program,
      'tests/drill/reissues/plan.ts',
      reissues,
      bursts,
      args.withinMs,
      receiver.url,
    ]
    const planned = JSON.parse(await runThrough({ args: plan.map(String), place })) as Planned[]
    log(`${planned.length} planned, due from ${planned[0]?.due}`)
    const edits = await underFire({ ...args, place, planned })
    const found = await readReport(place)
    return toReport({ ...args, planned, found, edits, receiver })
  } finally {
    receiver.close()
    await rm(folder, { recursive: true, force: true })
  }
}

type Fire = Args & { readonly place: Place; readonly planned: readonly Planned[] }

/** Gives how many edits were made meanwhile. */
async function underFire({ place, planned, workers, kills, log }: Fire): Promise<number> {
  const edit = [...program, 'tests/drill/reissues/edit.ts', String(planned.length)]
  const editor = start({ args: edit, place })
  let edits = 0
  editor.stdout?.on('data', (chunk: Buffer) => (edits += chunk.toString().split('\n').length - 1))
  const crew = Array.from({ length: workers }, () => startWorker(place))
  for (let n = 1; n <= kills; n++) {
    const seat = Math.floor(Math.random() * workers)
    const victim = crew[seat] as Worker
    await victim.ready
    await sleep(Math.random() * 1000)
    victim.child.kill('SIGKILL')
    crew[seat] = startWorker(place)
    if (n % 10 === 0) log(`${n} of ${kills} kills`)
  }
  await untilDone({ place, planned, log })
  editor.kill('SIGKILL')
  for (const { child } of crew) child.kill('SIGTERM')
  await Promise.all(crew.map(({ child }) => ended(child)))
  return edits
}

type Worker = { readonly child: ChildProcess; readonly ready: Promise<void> }

function startWorker(place: Place): Worker {
  const child = start({ args: ['bin/backnumber.mjs', 'worker'], place })
  const ready = new Promise<void>((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('runs.')) resolve()
    })
    child.on('exit', () => resolve())
  })
  return { child, ready }
}

const patienceMs = 240_000

/** Waits until all is out and told, or nothing more can be hoped for. */
async function untilDone({ place, planned, log }: Pick<Fire, 'place' | 'planned' | 'log'>) {
  const until = Date.now() + patienceMs
  for (;;) {
    const found = await readReport(place)
    const open = found.filter(({ state, delivered }) => state !== 'published' || delivered === 0)
    if (open.length === 0 && found.length === planned.length) return
    if (Date.now() > until) return log(`${open.length} still open: ${JSON.stringify(open[0])}`)
    log(`${open.length} still open`)
    await sleep(5000)
  }
}

const readReport = async (place: Place): Promise<Standing[]> =>
  JSON.parse(await runThrough({ args: [...program, 'tests/drill/reissues/report.ts'], place }))

type Counted = Args & {
  readonly planned: readonly Planned[]
  readonly found: readonly Standing[]
  readonly edits: number
  readonly receiver: Receiver
}

function toReport({ planned, found, kills, edits, receiver }: Counted): WorkerReport {
  const pairs = planned.map((plan) => ({ plan, now: found.find(({ id }) => id === plan.id) }))
  const count = (test: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(test).length
  const lateness = pairs.map(({ plan, now }) => (Date.parse(now?.publishedAt ?? plan.due) - Date.parse(plan.due)) / 1000) // prettier-ignore
  const told = pairs.map(({ now }) => receiver.taken.get(now?.events[0] ?? '') ?? 0)
  return {
    reissues: planned.length,
    kills,
    edits,
    publishedOnce: count(({ now }) => now?.state === 'published' && now.publications === 1),
    early: count(({ plan, now }) => !!now?.publishedAt && now.publishedAt < plan.due),
    missing: count(({ now }) => now?.state !== 'published' || !now.live),
    twice: count(({ now }) => (now?.publications ?? 0) > 1),
    wrongText: count(({ plan, now }) => !now?.sealed || now.texts.join('\n') !== plan.texts.join('\n')), // prettier-ignore
    latestSeconds: Math.max(...lateness),
    announced: told.filter((times) => times > 0).length,
    announcedAgain: told.filter((times) => times > 1).length,
    refusedFirst: receiver.refused(),
  }
}
