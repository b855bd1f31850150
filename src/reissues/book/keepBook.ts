import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/env'

/** So many books are kept; they can be made again at any time. */
const mostKept = 200

/** Books that are being made in this process, so that two readers wait for one making. */
const making = new Map<string, Promise<Uint8Array>>()

const folder = (): string => path.join(settings.dataDir, 'books')

/** The book of this name from the disk, or made now and kept. `name` is letters and digits. */
export function keepBook(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const running = making.get(name)
  if (running) return running
  const work = readOrMake(name, make).finally(() => making.delete(name))
  making.set(name, work)
  return work
}

async function readOrMake(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = path.join(folder(), `${name}.epub`)
  try {
    return await readFile(file)
  } catch {
    const book = await make()
    await mkdir(folder(), { recursive: true })
    const draft = `${file}.${randomBytes(4).toString('hex')}`
    await writeFile(draft, book)
    await rename(draft, file)
    await forgetOld()
    return book
  }
}

async function forgetOld(): Promise<void> {
  const names = await readdir(folder())
  if (names.length <= mostKept) return
  const files = names.map((name) => path.join(folder(), name))
  const aged = await Promise.all(
    files.map(async (file) => ({ file, at: (await stat(file).catch(() => null))?.mtimeMs ?? 0 })),
  )
  const old = aged.sort((a, b) => b.at - a.at).slice(mostKept)
  await Promise.all(old.map(({ file }) => rm(file, { force: true })))
}
