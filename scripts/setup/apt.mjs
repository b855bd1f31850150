// @ts-check
import { findOnPath } from './findOnPath.mjs'
import { lastLines, run } from './run.mjs'
import { step } from './step.mjs'

const minutes = 60_000

/** Installs Debian packages where that can be done without asking: apt-get is there, and this is
 * root or sudo wants no password. Gives undefined when done, else the reason why not.
 * @param {{ packages: readonly string[], log: import('./step.mjs').Log }} options
 * @returns {Promise<string | undefined>} */
export const aptInstall = async ({ packages, log }) => {
  if (findOnPath(['apt-get']) === undefined) return 'this system has no apt-get'
  const prefix = await rootPrefix()
  if (prefix === undefined) return 'apt-get needs root, or sudo without a password'
  return step({
    log,
    title: `System: apt-get install ${packages.join(' ')} (about a minute)`,
    work: () => install(prefix, packages),
    done: (reason) => (reason === undefined ? 'installed' : 'failed'),
  })
}

/** @returns {Promise<string[] | undefined>} what stands before a command to run it as root */
const rootPrefix = async () => {
  if (process.getuid?.() === 0) return []
  const sudo = await run({ command: 'sudo', args: ['-n', 'true'], quiet: true })
  return sudo.status === 0 ? ['sudo', '-n'] : undefined
}

/** @param {readonly string[]} prefix
 * @param {readonly string[]} packages */
const install = async (prefix, packages) => {
  const updated = await apt(prefix, ['update'])
  if (updated !== undefined) return updated
  return apt(prefix, ['install', '-y', '--no-install-recommends', ...packages])
}

/** @param {readonly string[]} prefix
 * @param {readonly string[]} args
 * @returns {Promise<string | undefined>} */
const apt = async (prefix, args) => {
  const words = [
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-o',
    'DPkg::Lock::Timeout=120',
  ]
  const [command = 'env', ...rest] = [...prefix, 'env', ...words, ...args]
  const ended = await run({ command, args: rest, quiet: true, timeoutMs: 10 * minutes })
  if (ended.status === 0) return undefined
  return `apt-get ${args[0]} ended with status ${ended.status}:\n${lastLines(ended.output)}`
}
