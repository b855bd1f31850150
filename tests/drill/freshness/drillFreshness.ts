import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runThrough, type Place } from '../process'
import { openServer } from '../server'
import { inBody, observe, type Observed } from './observe'
import { deeds, newPublisher } from './publisher'
import { representationsOf, sitemapAt, standingStories, type Representation } from './representations' // prettier-ignore
import { firstWord, type Ground } from './types'

type Args = {
  readonly urlFor: (args: { name: string; dataDir: string }) => string
  /** How many changes are made. */
  readonly rounds: number
  readonly processes: number
  readonly log: (line: string) => void
}

export type FreshnessReport = Observed & {
  readonly changes: number
  readonly processes: number
  readonly representations: number
  /** Forms that are not there at all. */
  readonly missing: readonly string[]
  /** Forms that were not right by the end of a step. */
  readonly wrongAtTheEnd: number
  readonly worstMs: number
  readonly slowest: string
  readonly passed: boolean
}

const program = ['scripts/run.mjs']

/**
 * A step lasts until every form was right in every process, within these bounds. The upper one is for a
 * machine so slow that readers need long to have asked for every form once; what is late is judged
 * apart, by when it was asked for.
 */
const [leastMs, mostMs] = [1600, 60_000]

/**
 * Several web processes on one database, an editor who publishes, changes, redacts, withholds and
 * withdraws at one of them, and readers at all: counts what is right when.
 */
export async function drillFreshness(args: Args): Promise<FreshnessReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backnumber-fresh-'))
  const stops: (() => Promise<void>)[] = []
  try {
    const place = await openPlace({ folder, ...args })
    const planting = [...program, 'tests/drill/freshness/plantMain.ts', '3']
    const ground = JSON.parse(await runThrough({ args: planting, place })) as Ground
    const env = { READ_RATE: '1000000', EMBEDDED_WORKER: 'off' }
    const bases: string[] = []
    for (let n = 0; n < args.processes; n++) {
      const server = await openServer(place, env)
      stops.push(server.stop)
      bases.push(server.base)
    }
    return await run({ ...args, bases, ground })
  } finally {
    await Promise.all(stops.map((stop) => stop()))
    await rm(folder, { recursive: true, force: true })
  }
}

type Running = Pick<Args, 'rounds' | 'log'> & {
  readonly bases: readonly string[]
  readonly ground: Ground
}

async function run({ rounds, log, bases, ground }: Running): Promise<FreshnessReport> {
  standingStories.count = ground.stories.length + 1
  const [base = ''] = bases
  const { followed, missing } = await findForms(base, ground)
  log(`${followed.length} forms in ${bases.length} processes; not there: ${missing.join(', ') || 'none'}`) // prettier-ignore
  let told = 0
  const onFault = (line: string) => void (told++ < 40 && log(line))
  const observer = observe({ bases, representations: followed, readers: 8, onFault })
  const publisher = newPublisher({ base, ground })
  let wrongAtTheEnd = 0
  for (let round = 0; round < rounds; round++) {
    const story = ground.stories[Math.floor(round / deeds.length) % ground.stories.length] ?? ''
    const deed = deeds[round % deeds.length] ?? 'change'
    observer.suspend()
    const standing = await publisher.take(story, deed)
    observer.judgeBy(standing)
    const until = Date.now() + mostMs
    await sleep(leastMs)
    while (observer.unsettled().length > 0 && Date.now() < until) await sleep(50)
    const wrong = observer.unsettled()
    wrongAtTheEnd += wrong.length
    if (wrong.length > 0) log(`wrong after ${mostMs} ms (${deed} ${story}): ${wrong.slice(0, 12).join(', ')}`) // prettier-ignore
  }
  const { worstMs, ...observed } = await observer.end()
  const [slowest = '', worst = 0] = Object.entries(worstMs).sort(([, a], [, b]) => b - a)[0] ?? []
  for (const [name, ms] of Object.entries(worstMs)) log(`${name.padEnd(24)} right within ${Math.round(ms)} ms`) // prettier-ignore
  const { late, flaps, leaks, failed } = observed
  const passed = late + flaps + leaks + failed + wrongAtTheEnd + missing.length === 0
  return {
    ...observed,
    ...{ changes: rounds, processes: bases.length, representations: followed.length, missing },
    ...{ wrongAtTheEnd, worstMs: Math.round(worst), slowest, passed },
  }
}

/** The forms that show a story which is public; the others are not there. */
async function findForms(base: string, ground: Ground) {
  const story = ground.stories[0] ?? ''
  const word = firstWord(story)
  const standing = {
    ...{ story, phase: 'public' as const, word, frozen: word, hidden: [], earlier: [] },
    ...{ after: -1, step: 0 },
  }
  const followed: Representation[] = []
  const missing: string[] = []
  for (const form of [...representationsOf(ground), ...(await findSitemap(base, story))]) {
    const response = await fetch(`${base}${form.path(standing)}`, inBody(form, standing))
    const answer = { status: response.status, body: await response.text() }
    if (answer.status === 200 && form.isRight(answer, standing)) followed.push(form)
    else missing.push(`${form.name} (${answer.status})`)
  }
  return { followed, missing }
}

/** The sitemap's part that names the story; the sitemap itself when none does. */
async function findSitemap(base: string, story: string): Promise<readonly Representation[]> {
  const index = await (await fetch(`${base}/sitemap.xml`)).text()
  for (const place of index.split('<loc>').slice(1)) {
    const [address = ''] = place.split('<', 1)
    const { pathname } = new URL(address)
    const part = await (await fetch(`${base}${pathname}`)).text()
    if (part.includes(`/stories/${story}`)) return [sitemapAt(pathname)]
  }
  return [sitemapAt('/sitemap.xml')]
}

type Open = Pick<Args, 'urlFor'> & { readonly folder: string }

async function openPlace({ folder, urlFor }: Open): Promise<Place> {
  const dataDir = path.join(folder, 'data')
  const place = {
    dataDir,
    mediaDir: path.join(dataDir, 'media'),
    archiveDir: folder,
    databaseUrl: urlFor({ name: 'freshness', dataDir }),
  }
  await mkdir(place.mediaDir, { recursive: true })
  await runThrough({ args: [...program, 'tests/drill/migrateEmpty.ts'], place })
  return place
}
