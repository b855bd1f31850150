import { createHash } from 'node:crypto'
import { readSource, sourceFile } from '@/import/sources'
import { decode } from '@/text'
import { readRows, type Row } from '../readRows'
import type { Check } from '../types'

const select = { sha256: true, text: true, encoding: true } as const

/** Every page's bytes are kept, are the ones that were received, and give the stored text. */
export const sources: Check = {
  name: 'sources',
  async *run({ payload, counted }) {
    for await (const pages of readRows({ payload, collection: 'pages', select, atOnce: 100 })) {
      for (const page of pages) {
        counted.sources++
        const problem = await findProblem(page)
        if (problem) yield { where: `pages/${page.id}`, problem }
      }
    }
  },
}

async function findProblem(page: Row): Promise<string | undefined> {
  const sha256 = String(page.sha256 ?? '')
  // Anything else would be taken for a path.
  if (!/^[0-9a-f]{64}$/u.test(sha256)) return `“${sha256}” is no sha256 of a source`
  const file = sourceFile(sha256)
  const bytes = await readSource(sha256).catch((error: NodeJS.ErrnoException) => error.code ?? '?')
  if (typeof bytes === 'string') {
    return bytes === 'ENOENT' ? `the source ${file} is missing` : `${file} is unreadable (${bytes})`
  }
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (actual !== sha256) return `the source ${file} was changed: its sha256 is now ${actual}`
  const decoded = decode(bytes)
  if (!decoded.ok) return `the source ${file} is no text: ${decoded.reason.message}`
  if (decoded.text !== page.text) return `the stored text is not what the source ${file} says`
  if (decoded.encoding !== page.encoding) {
    return `the stored encoding is ${String(page.encoding)}, the source's is ${decoded.encoding}`
  }
  return undefined
}
