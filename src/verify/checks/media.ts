import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { settings } from '@/env'
import { filesOf } from '../filesOf'
import { readRows, type Row } from '../readRows'
import type { Check } from '../types'

/** Every picture and each of its sizes is on the disk; the original is the one that was received. */
export const media: Check = {
  name: 'media',
  async *run({ payload, counted }) {
    for await (const rows of readRows({ payload, collection: 'media' })) {
      for (const row of rows) {
        counted.media++
        for await (const problem of findProblems(row)) yield { where: `media/${row.id}`, problem }
      }
    }
  },
}

async function* findProblems(row: Row) {
  for (const name of filesOf(row)) {
    const there = await stat(path.join(settings.mediaDir, name)).catch(() => undefined)
    if (!there?.isFile()) yield `the file ${name} is missing from the media folder`
    else if (name === row.filename && (await hashFile(name)) !== row.sha256) {
      yield `the file ${name} was changed: its sha256 is another`
    }
  }
}

async function hashFile(name: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path.join(settings.mediaDir, name)), hash)
  return hash.digest('hex')
}
