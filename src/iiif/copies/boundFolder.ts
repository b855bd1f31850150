import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Longer than the making of any copy takes. */
const abandonedAfterMs = 60 * 60_000

/**
 * Takes files away, those unused for longest first, until all of them are at most `maxBytes`; also
 * those that a killed process has left half-written. `spared` stays whatever it takes.
 */
export const boundFolder = async (args: {
  readonly folder: string
  readonly maxBytes: number
  readonly spared: string
}): Promise<void> => {
  const files = await listFiles(args.folder)
  const abandoned = files.filter(isAbandoned)
  const kept = files.filter((file) => !isAbandoned(file)).sort((a, b) => a.usedAt - b.usedAt)
  let bytes = kept.reduce((sum, { size }) => sum + size, 0)
  const surplus = kept.filter(({ file, size }) => {
    if (bytes <= args.maxBytes || file === args.spared) return false
    bytes -= size
    return true
  })
  await Promise.all([...abandoned, ...surplus].map(({ file }) => rm(file, { force: true })))
}

type Listed = { readonly file: string; readonly size: number; readonly usedAt: number }

const isAbandoned = ({ file, usedAt }: Listed): boolean =>
  file.endsWith('.part') && Date.now() - usedAt > abandonedAfterMs

const listFiles = async (folder: string): Promise<readonly Listed[]> => {
  const names = await readdir(folder)
  const found = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      // Another process may have taken it away.
      const entry = await stat(file).catch(() => undefined)
      return entry ? [{ file, size: entry.size, usedAt: entry.mtimeMs }] : []
    }),
  )
  return found.flat()
}
