// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'
import { step } from './step.mjs'

/** What the built app is made from. */
const sources = [
  'src',
  'collections',
  'migrations',
  'payload.config.ts',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/** Builds the app into `.next` when it is missing or older than its sources. Throws with the remedy
 * when the build fails.
 * @param {{ root: string, log: import('./step.mjs').Log, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<'present' | 'built'>} */
export const buildApp = async ({ root, log, env = process.env }) => {
  if (buildPresent(root)) {
    log('▸ App: already built from these sources')
    return 'present'
  }
  await step({
    log,
    title: 'App: next build (one to three minutes)',
    work: () => build(root, env),
    done: () => 'built',
  })
  return 'built'
}

/** Whether `.next` holds a finished build of the sources as they are now.
 * @param {string} root */
export const buildPresent = (root) =>
  existsSync(join(root, '.next', 'BUILD_ID')) &&
  existsSync(markerPath(root)) &&
  readFileSync(markerPath(root), 'utf8') === hashSources(root)

/** Remembers that `.next` was built from sources with this hash.
 * @param {string} root
 * @param {string} hash */
export const markBuilt = (root, hash) => writeFileSync(markerPath(root), hash)

/** One hash over the names and bytes of all the sources of the app.
 * @param {string} root */
export const hashSources = (root) => {
  const hash = createHash('sha256').update(`node abi ${process.versions.modules}\n`)
  for (const file of sources.flatMap((source) => filesUnder(root, source))) {
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/** @param {string} root
 * @param {NodeJS.ProcessEnv} env */
const build = async (root, env) => {
  // The hash of before the build: what is edited meanwhile makes the next start build again.
  const hash = hashSources(root)
  rmSync(markerPath(root), { force: true })
  const { status } = await run({
    command: process.execPath,
    args: [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    cwd: root,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    throw new Error(
      `next build ended with status ${status} in ${root}; its lines above name the file. ` +
        'Correct it (`npm run types` shows all type errors) and run this again.',
    )
  }
  markBuilt(root, hash)
}

/** @param {string} root */
const markerPath = (root) => join(root, '.next', '.backnumber-build')

/** @param {string} root
 * @param {string} path below root: a file, a folder, or nothing
 * @returns {string[]} the files, in an order that does not depend on the machine */
const filesUnder = (root, path) => {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`))
}
