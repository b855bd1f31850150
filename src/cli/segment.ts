import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { decode, MAX_FILE_BYTES, segment } from '@/text'
import { describeItems } from './describeItems'
import type { Io, Run } from './types'

/**
 * Shows the items of a page file, `-` for standard input. No database and no settings: only the text
 * core, so that it answers at once.
 */
export const runSegment: Run = async ({ words, options, io }) => {
  const file = words[0] ?? '-'
  const bytes = await read(file, io)
  const decoded = decode(bytes)
  const name = file === '-' ? '-' : path.basename(file)
  if (!decoded.ok) {
    io.err(`${file}: ${decoded.reason.message}\n`)
    return 1
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const page = segment({ name, sha256, text: decoded.text })
  io.out(options.json ? `${JSON.stringify(page)}\n` : describeItems(page))
  return 0
}

async function read(file: string, io: Io): Promise<Buffer> {
  if (file === '-') return io.readInput()
  const { size } = await stat(file).catch(explain(file))
  if (size > MAX_FILE_BYTES) {
    throw new Error(
      `${file}: The file has ${size} bytes; a page has at most ${MAX_FILE_BYTES}. Split it into pages.`,
    )
  }
  return readFile(file).catch(explain(file))
}

const explain =
  (file: string) =>
  (error: unknown): never => {
    const code = (error as NodeJS.ErrnoException).code
    const why =
      code === 'ENOENT'
        ? 'There is no such file. Check its path.'
        : code === 'EISDIR'
          ? 'This is a folder. Name one page file in it.'
          : `It cannot be read (${code ?? String(error)}). Check its permissions.`
    throw new Error(`${file}: ${why}`, { cause: error })
  }
