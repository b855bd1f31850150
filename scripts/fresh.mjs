// @ts-check
// npm run fresh: makes the generated files again and fails when they were not what their sources
// say, or when collections/ have changed without a migration for SQLite.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lastLines, run } from './setup/run.mjs'
import { step } from './setup/step.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'backnumber-fresh-'))
// Nothing is connected to; the settings of the machine must not count.
const env = {
  ...process.env,
  NODE_ENV: 'production',
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, 'cms.db')}`,
  PAYLOAD_SECRET: 'only for generating files',
}

const generated = [
  { file: 'src/payload-types.ts', command: 'generate:types' },
  { file: 'src/app/(payload)/admin/importMap.js', command: 'generate:importmap' },
]

/** Runs a program of the project to its end and gives what it printed; throws when it failed.
 * @param {string} title
 * @param {readonly string[]} args */
const runHere = async (title, args) => {
  const { status, output } = await step({
    log: console.log,
    title,
    work: () => run({ command: process.execPath, args, cwd: root, env, quiet: true }),
    done: ({ status }) => (status === 0 ? 'done' : 'failed'),
  })
  if (status === 0) return output
  throw new Error(`${title} ended with status ${status}:\n${lastLines(output)}`)
}

/** @param {string} file */
const read = (file) => {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** @returns {Promise<string[]>} what is not as it should be, one line each */
const findStale = async () => {
  const stale = []
  for (const { file, command } of generated) {
    const before = read(file)
    await runHere(`payload ${command}`, [join('node_modules', 'payload', 'bin.js'), command])
    if (read(file) !== before) stale.push(`${file} was out of date; it is made again: commit it.`)
  }
  const missing = 'scripts/setup/missingMigration.ts'
  const tables = (await runHere('Migrations', [join('scripts', 'run.mjs'), missing])).split('\n')
  const names = tables.filter((line) => /^\w+$/u.test(line))
  if (names.length > 0) {
    stale.push(
      `collections/ have changed without a migration for SQLite; tables: ${names.join(', ')}. ` +
        'Run `npx payload migrate:create NAME`, and make one of that name in migrations/mongodb.',
    )
  }
  return stale
}

try {
  const stale = await findStale()
  for (const line of stale) console.error(line)
  if (stale.length === 0) console.log('Generated files and migrations are up to date.')
  process.exitCode = stale.length === 0 ? 0 : 1
} catch (error) {
  if (process.env.DEBUG) console.error(error)
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
