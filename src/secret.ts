import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secret that signs sessions: the one given, else the one kept in `dataDir/secret`, made at the
 * first call (64 hex digits, readable by its owner only).
 */
export function keepSecret(args: { given: string | undefined; dataDir: string }): string {
  if (args.given) return args.given
  const file = path.join(args.dataDir, 'secret')
  if (!existsSync(file)) makeSecret({ file, dataDir: args.dataDir })
  return readFileSync(file, 'utf8').trim()
}

/** Two processes may start at once: linking a finished file in lets exactly one of them win. */
function makeSecret({ file, dataDir }: { file: string; dataDir: string }): void {
  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}
