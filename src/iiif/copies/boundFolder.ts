import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Longer than the making of any copy takes. */
const abandonedAfterMs = 60 * 60_000

/**
 * Takes copies away, those unused for longest first, until the folder has at most `maxBytes`; also what
 * killed processes have left half-written. `spared` stays whatever it takes, and so does what is being
 * written.
 */
export const boundFolder = async (args: {
  readonly folder: string
  readonly maxBytes: number
  readonly spared: string
}): Promise<void> => {
  const files = await listFiles(args.folder)
  const abandoned = files.filter(isAbandoned)
  const others = files.filter((file) => !isAbandoned(file)).sort((a, b) => a.usedAt - b.usedAt)
  let bytes = others.reduce((sum, { size }) => sum + size, 0)
  const surplus = others.filter(({ file, size }) => {
    if (bytes <= args.maxBytes || file === args.spared || isPart(file)) return false
    bytes -= size
    return true
  })
  await Promise.all([...abandoned, ...surplus].map(({ file }) => rm(file, { force: true })))
}

type Listed = { readonly file: string; readonly size: number; readonly usedAt: number }

const isPart = (file: string): boolean => file.endsWith('.part')

const isAbandoned = ({ file, usedAt }: Listed): boolean =>
  isPart(file) && Date.now() - usedAt > abandonedAfterMs

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
