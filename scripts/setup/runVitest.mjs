// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countRun } from './counts.mjs'
import { run } from './run.mjs'

// Against a lane that hangs; the slowest takes a quarter of an hour on a slow machine.
const limitMs = 30 * 60_000

// Set for an app that a person runs; a test must never reach that app's database or files.
const appSettings = [
  'DATABASE_URL',
  'DATA_DIR',
  'MEDIA_DIR',
  'ARCHIVE_DIR',
  'PAYLOAD_SECRET',
  'PUBLIC_URL',
  'PORT',
  'HOST',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
]

/** Runs the tests of one project of vitest.config.ts, streaming what vitest prints, and counts them.
 * @param {{ root: string, project: string, filters: readonly string[],
 *   env?: Readonly<Record<string, string>> }} options
 * @returns {Promise<import('./counts.mjs').Counts & { reasons: readonly string[] }>} */
export const runVitest = async ({ root, project, filters, env = {} }) => {
  const folder = mkdtempSync(join(tmpdir(), 'backnumber-test-'))
  const reportPath = join(folder, 'report.json')
  try {
    const { status, timedOut } = await run({
      command: process.execPath,
      args: [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        ...['run', '--project', project, ...filters],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`],
      ],
      cwd: root,
      env: { ...withoutSettings(process.env), ...env },
      timeoutMs: limitMs,
    })
    const counted = countRun({ report: readReport(reportPath), status })
    if (!timedOut) return counted
    return { ...counted, reasons: [...counted.reasons, `ended after ${limitMs / 60_000} minutes`] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {NodeJS.ProcessEnv} env */
const withoutSettings = (env) => {
  const rest = { ...env }
  for (const name of appSettings) delete rest[name]
  return rest
}

/** @param {string} path
 * @returns {{ testResults: import('./counts.mjs').FileReport[] } | undefined} */
const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // No report, or one cut short: vitest crashed.
    return undefined
  }
}
