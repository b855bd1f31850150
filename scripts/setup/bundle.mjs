// @ts-check
// The project's TypeScript as modules that Node runs itself. A loader inside the running process (tsx)
// now and then loses an import() on Node 20 under load: the process then hangs, or ends with status 13.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

/** What any entry may be made from; the folder that it stands in comes on top. */
const sources = ['src', 'collections', 'migrations', 'payload.config.ts', 'package-lock.json']

/** How many finished bundles of one entry stay: a process may still load parts of an older one. */
const kept = 3

/** Gives the file to import for a TypeScript entry (`src/cli/main.ts`), bundled anew when any source
 * changed. A bundle appears whole, by one rename, so that two processes may make it at once.
 * @param {{ root: string, entry: string }} options
 * @returns {Promise<string>} */
export const bundle = async ({ root, entry }) => {
  const name = entry.replace(/\.tsx?$/u, '').replaceAll('/', '-')
  const home = join(root, '.cache', 'bundle', name)
  const folder = join(home, keyOf({ root, entry }))
  const file = join(folder, basename(entry).replace(/\.tsx?$/u, '.mjs'))
  if (existsSync(file)) return file
  const draft = `${folder}.${randomBytes(4).toString('hex')}`
  mkdirSync(home, { recursive: true })
  await make({ root, entry, outdir: draft })
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(file)) throw error
  }
  prune(home)
  return file
}

/** @param {{ root: string, entry: string, outdir: string }} options */
const make = async ({ root, entry, outdir }) => {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'error',
    tsconfig: join(root, 'tsconfig.json'),
  })
}

/** @param {{ root: string, entry: string }} options */
const keyOf = ({ root, entry }) => {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const source of [...sources, folderOf(entry)]) {
    for (const file of filesUnder(join(root, source))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Tests share their support and pages: any of them may be part of any other.
 * @param {string} entry */
const folderOf = (entry) => (entry.startsWith('tests/') ? 'tests' : dirname(entry))

/** @param {string} place
 * @returns {string[]} */
const filesUnder = (place) => {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|json)$/u.test(name))
    .sort()
    .map((name) => join(place, name))
}

/** @param {string} home */
const prune = (home) => {
  const finished = readdirSync(home)
    .filter((name) => /^[0-9a-f]{16}$/u.test(name))
    .map((name) => ({ path: join(home, name), made: statSync(join(home, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made)
  for (const { path } of finished.slice(kept)) rmSync(path, { recursive: true, force: true })
}
