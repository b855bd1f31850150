import path from 'node:path'
import { startMongo } from '../../scripts/setup/mongo.mjs'
import { killImport } from './killImport'
import { projectRoot } from './process'
import { killWorkers } from './reissues/killWorkers'

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
}

type Drill = keyof typeof drills

/** `npm run drill [import|workers [KILLS [COUNT]]]`: the long form of what `npm test` does briefly. */
async function main(): Promise<void> {
  const [given, ...counts] = process.argv.slice(2)
  const names = given ? [given as Drill] : (Object.keys(drills) as Drill[])
  for (const name of names) {
    if (!(name in drills)) throw new Error(`There is no drill “${name}”: import, workers.`)
    await onBoth({ name, counts: counts.map(Number) })
  }
}

async function onBoth({ name, counts }: { name: Drill; counts: readonly number[] }) {
  const run = async (database: string, urlFor: UrlFor) => {
    log(`${name} on ${database}`)
    const { report, passed } = await drills[name](urlFor, counts)
    log(JSON.stringify({ drill: name, database, passed, ...report }))
    if (!passed) process.exitCode = 1
  }
  await run('sqlite', ({ dataDir }) => `file:${path.join(dataDir, 'cms.db')}`)
  const mongo = await startMongo({ root: projectRoot, log })
  if ('skipped' in mongo) return log(`MongoDB skipped: ${mongo.skipped}`)
  const stamp = Date.now().toString(36)
  await run('mongodb', ({ name: database }) =>
    mongo.uri.replace(/\/(?=\?|$)/u, `/drill_${stamp}_${name}_${database}`),
  )
  await mongo.stop()
}

await main()
