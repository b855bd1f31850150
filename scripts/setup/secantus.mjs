// @ts-check
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { obtainPython } from './python.mjs'
import { lastLines, run } from './run.mjs'
import { step } from './step.mjs'

const release = 'SecantusDB==0.7.0b3'

/** How to start the server: these words, and then its options.
 * @typedef {{ command: string, args: readonly string[] }} Server */

/** Installs SecantusDB, a server that speaks MongoDB's protocol, into `.cache/` and says how to start
 * it. It is a process of its own beside the tests, and no part of the app.
 * @param {{ root: string, log: import('./step.mjs').Log }} options
 * @returns {Promise<Server | { skipped: string }>} */
export const obtainSecantus = async ({ root, log }) => {
  const folder = join(root, '.cache', 'secantusdb-0.7.0b3')
  if (!existsSync(readyPath(folder))) {
    const found = await obtainPython({ log })
    if ('skipped' in found) return found
    const reason = await step({
      log,
      title: `MongoDB: no mongod on the path; installing the test server ${release} into .cache`,
      work: () => install(found.python, folder),
      done: (failed) => (failed === undefined ? 'installed' : 'failed'),
    })
    if (reason !== undefined) return { skipped: reason }
  }
  return server(folder)
}

/** Started by way of its Python: the script's first line would name the folder it was made in.
 * @param {string} folder
 * @returns {Server} */
const server = (folder) => ({
  command: join(folder, 'bin', 'python'),
  args: [join(folder, 'bin', 'secantusd-py')],
})

/** Written last, so that an installation that was cut short is made again.
 * @param {string} folder */
const readyPath = (folder) => join(folder, 'ready')

/** @param {string} python
 * @param {string} folder
 * @returns {Promise<string | undefined>} the reason, when it failed */
const install = async (python, folder) => {
  rmSync(folder, { recursive: true, force: true })
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', release]
  for (const { command, args } of [
    { command: python, args: ['-m', 'venv', folder] },
    { command: join(folder, 'bin', 'python'), args: pip },
  ]) {
    const { status, output } = await run({ command, args, quiet: true, timeoutMs: 600_000 })
    if (status !== 0) {
      return `${command} ${args.slice(0, 3).join(' ')} ended with status ${status}:\n${lastLines(output)}`
    }
  }
  writeFileSync(readyPath(folder), release)
  return undefined
}
