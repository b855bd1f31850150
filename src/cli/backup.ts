import path from 'node:path'
import type { Run } from './types'
import { withPayload } from './withPayload'

/** Writes a backup; exit status 1 when files of the archive itself were missing. */
export const runBackup: Run = async ({ words, io }) => {
  const dir = path.resolve(words[0] ?? '')
  const { backup } = await import('@/backup/backup')
  const report = (message: string) => io.err(`${message}\n`)
  const { collections, files, missing } = await withPayload((payload) =>
    backup({ payload, dir, report }),
  )
  const documents = Object.values(collections).reduce((sum, one) => sum + one.documents, 0)
  io.out(`Backed up ${documents} documents and ${Object.keys(files).length} files into ${dir}\n`)
  if (!files.secret) io.err('Keep PAYLOAD_SECRET with it: the API keys are encrypted with it.\n')
  if (missing.length === 0) return 0
  const list = missing.map((name) => `  ${name}\n`).join('')
  io.err(
    `These files of the archive are missing, here and in the backup (${missing.length}):\n${list}`,
  )
  return 1
}
