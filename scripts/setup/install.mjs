// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { step } from './step.mjs'

/** What node_modules was installed from and for.
 * @typedef {{ lock: string, runtime: string }} Installed */

/** The part of npm's lock files that is read here.
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean,
 *   devOptional?: boolean }> }} LockFile */

/** Makes node_modules agree with package-lock.json: `npm ci` when it is missing, older, or made for
 * another Node or platform; nothing when it agrees. Throws with the remedy when npm fails.
 * @param {{ root: string, log: import('./step.mjs').Log }} options
 * @returns {Promise<'present' | 'installed'>} */
export const installPackages = async ({ root, log }) => {
  if (packagesPresent(root)) {
    log('▸ Packages: as package-lock.json says')
    return 'present'
  }
  await step({
    log,
    title: 'Packages: npm ci (about a minute)',
    work: () => install(root),
    done: () => 'installed',
  })
  writeMarker(root)
  return 'installed'
}

/** Whether node_modules holds what package-lock.json says, for this Node and platform. A folder that
 * somebody installed by hand counts: npm's own record of it is compared, and then remembered.
 * @param {string} root */
export const packagesPresent = (root) => {
  const marker = readMarker(root)
  if (marker !== undefined && marker.runtime !== wanted(root).runtime) return false
  if (marker?.lock === wanted(root).lock) return true
  if (!recordAgrees(root)) return false
  writeMarker(root)
  return true
}

/** @param {string} root */
const install = async (root) => {
  // Tools to build and test are needed even where NODE_ENV says production.
  const { status } = await run({ command: 'npm', args: ['ci', '--include=dev'], cwd: root })
  if (status === 0) return
  throw new Error(
    `npm ci ended with status ${status} in ${root}; its lines above say why. ` +
      'Most often the package registry cannot be reached: try `npm ping`, then run this again.',
  )
}

/** @param {string} root */
const markerPath = (root) => join(root, 'node_modules', '.backnumber-install')

/** @param {string} root
 * @returns {Installed} */
const wanted = (root) => ({
  lock: createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex'),
  // Native packages are built for one ABI of Node.
  runtime: `${process.platform}-${process.arch}-abi${process.versions.modules}`,
})

/** @param {string} root */
const writeMarker = (root) => writeFileSync(markerPath(root), JSON.stringify(wanted(root)))

/** @param {string} root
 * @returns {Installed | undefined} */
const readMarker = (root) => /** @type {Installed | undefined} */ (readJson(markerPath(root)))

/** Whether npm's record of what it installed names the same packages as package-lock.json; those
 * that are optional may be missing (they are for other platforms).
 * @param {string} root */
const recordAgrees = (root) => {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  const locked = readLock(join(root, 'package-lock.json')) ?? {}
  if (installed === undefined) return false
  const places = new Set([...Object.keys(locked), ...Object.keys(installed)])
  places.delete('') // the project itself
  return [...places].every((place) => {
    const [is, shouldBe] = [installed[place], locked[place]]
    if (is === undefined) return shouldBe?.optional === true || shouldBe?.devOptional === true
    return is.version === shouldBe?.version && is.integrity === shouldBe?.integrity
  })
}

/** @param {string} path */
const readLock = (path) => /** @type {LockFile | undefined} */ (readJson(path))?.packages

/** @param {string} path
 * @returns {unknown} the parsed file, undefined when there is none or it is cut short */
const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
