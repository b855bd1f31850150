import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { decode, MAX_FILE_BYTES } from '@/text'
import type { FoundPage, Refused, RefusedCode } from './types'

/** A page's bytes and what they say. */
export type ReadPage = FoundPage & {
  readonly bytes: Buffer
  readonly sha256: string
  readonly text: string
  readonly encoding: string
}

type Result = { ok: true; page: ReadPage } | { ok: false; refused: Refused }

/** Reads and decodes one page file, or says why it goes into quarantine. */
export async function readPage(found: FoundPage): Promise<Result> {
  const refuse = (code: RefusedCode, reason: string): Result => ({
    ok: false,
    refused: { file: found.name, code, reason },
  })
  try {
    const { size } = await stat(found.file)
    if (size > MAX_FILE_BYTES) {
      const limit = `a page has at most ${MAX_FILE_BYTES / 2 ** 20} MiB`
      return refuse('too-large', `The file has ${size} bytes; ${limit}. Split it into pages.`)
    }
    const bytes = await readFile(found.file)
    const decoded = decode(bytes)
    if (!decoded.ok) return refuse(decoded.reason.code, decoded.reason.message)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {
      ok: true,
      page: { ...found, bytes, sha256, text: decoded.text, encoding: decoded.encoding },
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refuse('unreadable', `The file cannot be read (${why}). Check its permissions.`)
  }
}
