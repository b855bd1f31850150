import path from 'node:path'
import type { Run } from './types'

/** Restores a backup into an empty place; exit status 1 with the list when `verify` finds anything. */
export const runRestore: Run = async ({ words, io }) => {
  const dir = path.resolve(words[0] ?? '')
  const { closePayload, openPayload } = await import('@/database/connect')
  const { restore } = await import('@/backup/restore')
  const payload = await openPayload()
  try {
    const report = (message: string) => io.err(`${message}\n`)
    const { ok, findings, checked, manifest } = await restore({ payload, dir, report })
    io.out(`Restored ${checked.pages} pages and ${checked.items} items from ${dir}\n`)
    if (!manifest.files.secret) {
      io.err('API keys work only with the PAYLOAD_SECRET that was set when the backup was made.\n')
    }
    const list = findings.map(({ where, problem }) => `  ${where}: ${problem}\n`).join('')
    if (!ok) io.err(`The restored archive is not in order (${findings.length}):\n${list}`)
    return ok ? 0 : 1
  } finally {
    await closePayload(payload)
  }
}
