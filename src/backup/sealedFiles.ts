import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileSeal } from './manifest'

/** Copies a file and gives the copy's size and sha256. Throws ENOENT when there is none. */
export const copySealed = (args: { from: string; to: string; mode?: number }) =>
  write({ source: () => createReadStream(args.from), to: args.to, mode: args.mode })

/** Writes lines as they come, and gives the file's size and sha256. */
export const writeSealed = (args: { lines: AsyncIterable<string>; to: string }) =>
  write({ source: () => Readable.from(args.lines), to: args.to })

/** The size and sha256 of a file. */
export async function sealOf(file: string): Promise<FileSeal> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** The source is opened last, so that its first error has somebody to hear it. */
type Write = { source: () => Readable; to: string; mode?: number }

async function write({ source, to, mode = 0o644 }: Write): Promise<FileSeal> {
  await mkdir(path.dirname(to), { recursive: true })
  const hash = createHash('sha256')
  let bytes = 0
  const seal = new Transform({
    writableObjectMode: true,
    transform(chunk: Buffer | string, _encoding, done) {
      const part = Buffer.from(chunk)
      hash.update(part)
      bytes += part.length
      done(null, part)
    },
  })
  // On the disk before the backup gets its name.
  await pipeline(source(), seal, createWriteStream(to, { flags: 'w', mode, flush: true }))
  return { bytes, sha256: hash.digest('hex') }
}
