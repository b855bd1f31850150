import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export const sample = path.resolve('sample')

/** Every file under a folder of the sample, as paths from that folder. */
export function filesUnder(folder: string): readonly string[] {
  const root = path.join(sample, folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(root, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort()
}

/** The pages of the archive: `NEWSPAPER/YYYY-MM-DD/PAGE`. */
export function pageNames(): readonly string[] {
  return filesUnder('archive')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
}

/** A page's raw text as lines; the file's last line end makes no line. */
export function linesOf(page: string): readonly string[] {
  return readFileSync(path.join(sample, 'archive', `${page}.txt`), 'utf8')
    .replace(/\n$/u, '')
    .split('\n')
}

/** A JSON file of the sample, read as the caller's type. */
export function readJson<T>(...parts: readonly string[]): T {
  return JSON.parse(readFileSync(path.join(sample, ...parts), 'utf8')) as T
}
