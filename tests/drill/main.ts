import path from 'node:path'
import { buildApp } from '../../scripts/setup/build.mjs'
import { startMongo } from '../../scripts/setup/mongo.mjs'
import { drillAbuse } from './abuse/drillAbuse'
import { drillEditor } from './editor/drillEditor'
import { drillEditors } from './editors/drillEditors'
import { drillFreshness } from './freshness/drillFreshness'
import { killImport } from './killImport'
import { projectRoot } from './process'
import { drillOperations } from './operations/drillOperations'
import { drillStored } from './operations/drillStored'
import { killWorkers } from './reissues/killWorkers'
import { drillText } from './text/drillText'

type UrlFor = (args: { name: string; dataDir: string }) => string

const log = (line: string) => console.log(line)

/** Each drill, with the counts that stand unless others are given, and what makes it fail. */
const drills = {
  import: async (urlFor: UrlFor, [kills = 20, pages = 200]: readonly number[]) => {
    const report = await killImport({ urlFor, kills, pages, log })
    return { report, passed: report.differing.length === 0 }
  },
  workers: async (urlFor: UrlFor, [kills = 50, reissues = 200]: readonly number[]) => {
    const report = await killWorkers({ urlFor, kills, reissues, workers: 3, withinMs: 60_000, log })
    const { publishedOnce, early, missing, twice, wrongText, announced } = report
    const wrong = early + missing + twice + wrongText
    return { report, passed: wrong === 0 && publishedOnce === reissues && announced === reissues }
  },
  abuse: async (urlFor: UrlFor, [count = 10_000, seed = 1, only]: readonly number[]) => {
    const report = await drillAbuse({ urlFor, count, seed, only, log })
    return { report, passed: report.passed }
  },
  stored: async (urlFor: UrlFor, [sequences = 10_000, seed = 1, only]: readonly number[]) => {
    const report = await drillStored({ urlFor, sequences, seed, only, log })
    const broken = Object.keys(report.broken).length + report.findings.length
    return { report, passed: broken === 0 }
  },
  freshness: async (urlFor: UrlFor, [rounds = 42, processes = 3]: readonly number[]) => {
    const report = await drillFreshness({ urlFor, rounds, processes, log })
    return { report, passed: report.passed }
  },
}

type Drill = keyof typeof drills

const usage = `npm run drill [-- DRILL [COUNT …] [sqlite|mongodb]]
npm run drill -- text [COUNT [SEED [NUMBER]]] [FOLDER]
npm run drill -- operations [COUNT [SEED [NUMBER]]]
npm run drill -- editor [FOLDER]
npm run drill -- editors [SAVES [SEED]]

  import [KILLS [PAGES]]          an import killed at random moments and run again
  workers [KILLS [REISSUES]]      reissues that come out while their workers are killed
  abuse [COUNT [SEED [NUMBER]]]   abusive requests against a running server; NUMBER: that one alone
  freshness [ROUNDS [PROCESSES]]  changes at one web process, seen in every public form of all
  stored [COUNT [SEED [PAGE]]]    the laws of a page's operations on stored pages, by the endpoints, with
                                  corrections of words in between; PAGE: those on that one alone
  text [COUNT [SEED [NUMBER]]]    the laws of segmentation on made and on spoiled pages, those in FOLDER
                                  too; NUMBER: that one alone; no database
  operations [COUNT [SEED [NUMBER]]]  the laws of a page's operations on random sequences of them; no
                                  database
  editor [FOLDER]                 the sample's pages, and those with labels in FOLDER, put right in a
                                  browser by keys alone, and scored; on SQLite
  editors [SAVES [SEED]]          two people in two browsers who save words of one story in turns

Without a drill all of them, without a database on both. MongoDB is the server at MONGODB_URI, or one that is started for it.`

/** The drill that needs no database, with its folder of real pages where one is given. */
function text([count = 10_000, seed = 1, only]: readonly number[], folder?: string): void {
  log('text')
  const report = drillText({ count, seed, only, folder, log })
  const passed = Object.keys(report.broken).length === 0
  log(JSON.stringify({ drill: 'text', passed, ...report }))
  if (!passed) process.exitCode = 1
}

/** The drill of a page's operations, which needs no database either. */
function operations([count = 10_000, seed = 1, only]: readonly number[]): void {
  log('operations')
  const report = drillOperations({ count, seed, only, log })
  const passed = Object.keys(report.broken).length === 0
  log(JSON.stringify({ drill: 'operations', passed, ...report }))
  if (!passed) process.exitCode = 1
}

/** The drill of a page's editor, in a house of its own. */
async function editor(folder?: string): Promise<void> {
  log('editor')
  const report = await drillEditor({ folder, log })
  const passed = report.wrong === 0
  log(JSON.stringify({ drill: 'editor', passed, ...report }))
  if (!passed) process.exitCode = 1
}

/** The drill of two people at one page, in a house of its own. */
async function editors([saves = 200, seed = 1]: readonly number[]): Promise<void> {
  log('editors')
  const report = await drillEditors({ saves, seed, log })
  const passed = report.lost.length === 0
  log(JSON.stringify({ drill: 'editors', passed, ...report }))
  if (!passed) process.exitCode = 1
}

/** What serves the app, which is built first where it is not. */
const serving: readonly Named[] = ['abuse', 'freshness', 'editor', 'editors']

const bare = ['text', 'operations', 'editor', 'editors'] as const

type Named = Drill | (typeof bare)[number]

const isNamed = (name: string): name is Named => name in drills || bare.some((one) => one === name)

type Asked = {
  readonly names: readonly Named[]
  readonly counts: readonly number[]
  readonly databases: readonly string[]
  readonly folder?: string | undefined
}

const isDatabase = (word: string): boolean => word === 'sqlite' || word === 'mongodb'
const isCount = (word: string): boolean => /^\d{1,12}$/u.test(word)

/** What the words of the command line ask for; undefined when they make no sense. */
function readWords(words: readonly string[]): Asked | undefined {
  const [name, ...rest] = words.filter((word) => !isDatabase(word))
  const databases = words.filter(isDatabase)
  const folder =
    name === 'text' || name === 'editor' ? rest.find((word) => !isCount(word)) : undefined
  const counts = rest.filter((word) => word !== folder)
  if (name !== undefined && !isNamed(name)) return undefined
  if (!counts.every(isCount)) return undefined
  return {
    names: name ? [name] : [...bare, ...(Object.keys(drills) as Drill[])],
    counts: counts.map(Number),
    databases: databases.length > 0 ? databases : ['sqlite', 'mongodb'],
    folder,
  }
}

/** The long forms of what `npm test` does briefly. */
async function main(): Promise<void> {
  const asked = readWords(process.argv.slice(2))
  if (!asked) {
    console.error(usage)
    process.exitCode = 2
    return
  }
  if (asked.names.some((name) => serving.includes(name))) await buildApp({ root: projectRoot, log })
  for (const name of asked.names) {
    if (name === 'text') text(asked.counts, asked.folder)
    else if (name === 'operations') operations(asked.counts)
    else if (name === 'editor') await editor(asked.folder)
    else if (name === 'editors') await editors(asked.counts)
    else await onEach({ ...asked, name })
  }
}

async function onEach({ name, counts, databases }: Asked & { readonly name: Drill }) {
  const run = async (database: string, urlFor: UrlFor) => {
    log(`${name} on ${database}`)
    const { report, passed } = await drills[name](urlFor, counts)
    log(JSON.stringify({ drill: name, database, passed, ...report }))
    if (!passed) process.exitCode = 1
  }
  if (databases.includes('sqlite')) {
    await run('sqlite', ({ dataDir }) => `file:${path.join(dataDir, 'cms.db')}`)
  }
  if (!databases.includes('mongodb')) return
  const mongo = await startMongo({ root: projectRoot, log })
  if ('skipped' in mongo) return log(`MongoDB skipped: ${mongo.skipped}`)
  const stamp = Date.now().toString(36)
  await run('mongodb', ({ name: database }) =>
    mongo.uri.replace(/\/(?=\?|$)/u, `/drill_${stamp}_${name}_${database}`),
  )
  await mongo.stop()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
await main()
