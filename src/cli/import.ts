import path from 'node:path'
import type { ImportResult } from '@/import/types'
import { isDay } from '@/items/isDay'
import { isNewspaperId } from '@/items/newspaperId'
import { showProgress } from './showProgress'
import type { Run } from './types'
import { usageError } from './usageError'
import { withPayload } from './withPayload'

/** Imports the paths with a progress bar; Ctrl-C stops between two handfuls of pages. */
export const runImport: Run = async ({ words, options, io }) => {
  const { newspaper, date } = checked(options)
  const dryRun = options['dry-run'] === true
  const { importArchive } = await import('@/import/importArchive')
  const stop = new AbortController()
  const onSignal = () => {
    io.err('\nStopping after the pages in hand; press Ctrl-C again to stop at once.\n')
    stop.abort()
  }
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  const progress = showProgress(io)
  try {
    const paths = words.map((word) => path.resolve(word))
    const given = { paths, newspaper, date, dryRun, report: progress.report, signal: stop.signal }
    const result = await withPayload((payload) => importArchive({ payload, ...given }))
    progress.end()
    io.err(describe({ result, dryRun }))
    if (options.json) io.out(`${JSON.stringify(result)}\n`)
    else io.out(`${summary(result)}\n`)
    return result.failed > 0 || result.stopped ? 1 : 0
  } finally {
    progress.end()
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}

function checked(options: Parameters<Run>[0]['options']) {
  const newspaper = options.newspaper === undefined ? undefined : String(options.newspaper)
  const date = options.date === undefined ? undefined : String(options.date)
  if (newspaper !== undefined && !isNewspaperId(newspaper)) {
    throw usageError(
      `--newspaper takes an id of lower-case letters, digits and hyphens, not “${newspaper}”.`,
    )
  }
  if (date !== undefined && !isDay(date)) {
    throw usageError(`--date takes a day like 1987-05-04, not “${date}”.`)
  }
  return { newspaper, date }
}

const summary = (result: ImportResult): string =>
  [
    `${result.files} files`,
    `${result.stored} stored`,
    `${result.alreadyThere} already there`,
    `${result.failed} failed`,
    `${result.items} items`,
    `${result.joined} jumps joined`,
  ].join(' · ')

/** What could not be read, and how to go on: for people, on standard error. */
function describe({ result, dryRun }: { result: ImportResult; dryRun: boolean }): string {
  const refused = result.quarantine.map(
    ({ file, code, reason }) => `  ${file}: ${reason} [${code}]`,
  )
  const lines = [
    ...(refused.length > 0 ? [`Not imported (${refused.length}):`, ...refused] : []),
    ...(result.stopped ? ['Stopped. Import the same paths again to go on where it stopped.'] : []),
    ...(dryRun ? ['Dry run: nothing was written.'] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
