import { randomBytes } from 'node:crypto'
import { access, link, mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { settings } from '@/env'

/** Where the bytes with this sha256 are kept, below DATA_DIR. */
export const sourceFile = (sha256: string): string =>
  path.join(settings.dataDir, 'sources', sha256.slice(0, 2), `${sha256}.txt`)

/**
 * Keeps a page's bytes as they were received, under their own hash. A file is there whole or not at
 * all: it is written aside, flushed to the disk, and then linked to its name.
 */
export async function keepSource(source: { sha256: string; bytes: Uint8Array }): Promise<void> {
  const file = sourceFile(source.sha256)
  if (await exists(file)) return
  await mkdir(path.dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  try {
    await writeThrough({ file: draft, bytes: source.bytes })
    await link(draft, file).catch(async (error: unknown) => {
      // Another import kept the same bytes meanwhile.
      if (!(await exists(file))) throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
}

/** The bytes with this sha256. Throws ENOENT when they are not kept. */
export const readSource = (sha256: string): Promise<Buffer> => readFile(sourceFile(sha256))

async function writeThrough({ file, bytes }: { file: string; bytes: Uint8Array }): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
