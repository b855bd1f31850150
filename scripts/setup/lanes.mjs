// @ts-check
import { readdirSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'

/** One run of vitest: the tests of a project of vitest.config.ts, on one database.
 * @typedef {{ id: string, name: string, project: 'unit' | 'int' | 'browser',
 *   database?: 'sqlite' | 'mongodb' }} Lane */

/** A lane with the test files that it runs; `filters` narrow them, none means all.
 * @typedef {{ lane: Lane, files: readonly string[], filters: readonly string[] }} Planned */

/** @type {readonly Lane[]} In the order in which they run: the quickest answer first. */
export const lanes = [
  { id: 'unit', name: 'unit', project: 'unit' },
  { id: 'sqlite', name: 'int · sqlite', project: 'int', database: 'sqlite' },
  { id: 'mongodb', name: 'int · mongodb', project: 'int', database: 'mongodb' },
  { id: 'browser', name: 'browser', project: 'browser' },
]

const laneWords = ['unit', 'int', 'sqlite', 'mongodb', 'browser']

const usage =
  'Usage: npm test [-- [--lane unit|int|sqlite|mongodb|browser] [FILE or part of its path …]]'

/** What the words after `npm test --` ask for. `wrong` says what is wrong with them.
 * @param {readonly string[]} words for example `['--lane', 'int', 'tests/int/import.test.ts']`
 * @returns {{ lane?: string, filters: readonly string[] } | { wrong: string }} */
export const readWords = (words) => {
  const [first, second, ...rest] = words
  if (first === '--lane') {
    if (second === undefined || !laneWords.includes(second)) {
      return {
        wrong: `${second ? `There is no lane "${second}"` : '--lane needs a name'}. ${usage}`,
      }
    }
    const read = readWords(rest)
    return 'wrong' in read ? read : { lane: second, ...read }
  }
  if (first?.startsWith('-')) return { wrong: `There is no option "${first}". ${usage}` }
  if (first === undefined) return { filters: [] }
  const read = readWords(words.slice(1))
  return 'wrong' in read ? read : { ...read, filters: [first, ...read.filters] }
}

/** The lanes to run, each with its files; a lane without files is left out.
 * @param {{ root: string, lane?: string, filters: readonly string[] }} options
 * @returns {readonly Planned[]} */
export const planLanes = ({ root, lane, filters }) => {
  const parts = filters.map((filter) => toPart(root, filter))
  const files = testFiles(root, 'tests').filter(
    (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
  )
  return lanes
    .filter(({ id, project }) => lane === undefined || lane === id || lane === project)
    .map((chosen) => ({
      lane: chosen,
      files: files.filter((file) => projectOf(file) === chosen.project),
      filters: parts,
    }))
    .filter((planned) => planned.files.length > 0)
}

/** The same rule as the projects of vitest.config.ts.
 * @param {string} file */
const projectOf = (file) => {
  if (file.startsWith('tests/int/')) return 'int'
  return file.startsWith('tests/browser/') ? 'browser' : 'unit'
}

/** @param {string} root
 * @param {string} filter a path, absolute or from the root, or a part of one */
const toPart = (root, filter) => {
  const path = isAbsolute(filter) ? relative(root, filter) : filter
  return path.split(sep).join('/').replace(/^\.\//u, '')
}

/** @param {string} root
 * @param {string} folder
 * @returns {string[]} */
const testFiles = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return testFiles(root, path)
    return /\.test\.tsx?$/u.test(entry.name) ? [path] : []
  })
