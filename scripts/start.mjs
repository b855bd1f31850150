// @ts-check
// npm start: from a fresh clone, or from the last time, to a running Backnumber. Uses nothing but
// Node's own modules, since the packages may still be missing.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './setup/build.mjs'
import { checkNode } from './setup/checkNode.mjs'
import { checkPort } from './setup/checkPort.mjs'
import { installPackages } from './setup/install.mjs'
import { prepareDatabase } from './setup/prepareDatabase.mjs'
import { serveApp } from './setup/serveApp.mjs'
import { duration } from './setup/step.mjs'
import { stopWithNpm } from './setup/stopWithNpm.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const log = console.log

/** What the steps leave for the last lines.
 * @type {{ admin?: import('./setup/prepareDatabase.mjs').FirstAdmin }} */
const made = {}

/** The server's environment: that of this process, then `.env`. */
const readEnvironment = () => {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return { ...process.env, NODE_ENV: 'production' }
}

const showAdmin = () => {
  if (made.admin === undefined) return
  const { email, password } = made.admin
  log(`\n  First admin   ${email}`)
  log(`  Password      ${password}   (shown this once; change it after signing in)`)
  delete made.admin
}

/** @param {{ publicUrl: string, started: number }} options */
const showAddresses = ({ publicUrl, started }) => {
  log(`\nBacknumber is ready (${duration(performance.now() - started)}).\n`)
  log(`  Reader's pages   ${publicUrl}/`)
  log(`  Admin            ${publicUrl}/admin`)
  log(`  API              ${publicUrl}/api/articles`)
  showAdmin()
  log('\n  Ctrl-C stops it.\n')
}

const start = async () => {
  const started = performance.now()
  checkNode()
  stopWithNpm()
  const env = readEnvironment()
  await checkPort(env)
  await installPackages({ root, log })
  // Before the build: wrong settings and a database that is away show within seconds.
  made.admin = await prepareDatabase({ root, log, env })
  await buildApp({ root, log, env })
  return serveApp({
    root,
    log,
    env,
    ready: (publicUrl) => showAddresses({ publicUrl, started }),
  })
}

try {
  process.exitCode = await start()
} catch (error) {
  showAdmin()
  if (process.env.DEBUG) console.error(error)
  console.error(`\nnpm start: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
