/* eslint-disable no-restricted-syntax -- this runs before src/env.ts, which reads what is set here */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/root'

/**
 * Runs a program of the server: reads `.env` where there is one (what is set already wins), and then
 * the work, which must import everything that needs settings by itself. What goes wrong ends the
 * process with status 1 and a message without a stack; `DEBUG` shows that too.
 */
export const runEntry = async (args: {
  readonly mode: 'development' | 'production'
  readonly work: () => Promise<void>
}): Promise<void> => {
  const file = path.join(root, '.env')
  try {
    if (existsSync(file)) process.loadEnvFile(file)
    Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || args.mode })
    await args.work()
  } catch (error) {
    process.stderr.write(`${process.env.DEBUG ? details(error) : toMessage(error)}\n`)
    process.exit(1)
  }
}

const toMessage = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  const written = error instanceof Error && ['PlainError', 'SettingsError'].includes(error.name)
  return written ? message : `${message}\nSet DEBUG=1 to see where this happened.`
}

const details = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\nCaused by ${details(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
