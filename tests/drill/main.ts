import path from 'node:path'
import { startMongo } from '../../scripts/setup/mongo.mjs'
import { killImport } from './killImport'
import { projectRoot } from './process'

const kills = Number(process.argv[2] ?? 20)
const pages = Number(process.argv[3] ?? 200)
const log = (line: string) => console.log(line)

/** `npm run drill [KILLS [PAGES]]`: the long form of what `npm test` does briefly. */
async function main(): Promise<void> {
  log('Import killed on SQLite')
  const sqlite = await killImport({
    urlFor: ({ dataDir }) => `file:${path.join(dataDir, 'cms.db')}`,
    kills,
    pages,
    log,
  })
  log(JSON.stringify({ database: 'sqlite', ...sqlite }))
  log('Import killed on MongoDB')
  const mongo = await startMongo({ root: projectRoot, log })
  if ('skipped' in mongo) return log(`MongoDB skipped: ${mongo.skipped}`)
  const stamp = Date.now().toString(36)
  const report = await killImport({
    urlFor: ({ name }) => mongo.uri.replace(/\/(?=\?|$)/u, `/drill_${stamp}_${name}`),
    kills,
    pages,
    log,
  })
  await mongo.stop()
  log(JSON.stringify({ database: 'mongodb', ...report }))
  if (sqlite.differing.length + report.differing.length > 0) process.exitCode = 1
}

await main()
