import path from 'node:path'
import type { ImportResult } from '@/import/types'
import { checkedPlace } from './checkedPlace'
import { showProgress } from './showProgress'
import { stopOnSignal } from './stopOnSignal'
import type { Run } from './types'
import { usageError } from './usageError'
import { withPayload } from './withPayload'

/**
 * Imports the paths with a progress bar; Ctrl-C stops between two handfuls of pages. With `--again` it
 * makes imported pages anew instead.
 */
export const runImport: Run = async (call) => {
  const { words, options, io } = call
  if (options.again === true) return (await import('./importAgain')).runImportAgain(call)
  if (words.length === 0) throw usageError(noPath)
  const { newspaper, date } = checkedPlace(options)
  const dryRun = options['dry-run'] === true
  const { importArchive } = await import('@/import/importArchive')
  const stop = stopOnSignal(io)
  const progress = showProgress(io, 'Imported')
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
    stop.end()
  }
}

const noPath =
  'Something is missing. Usage: npx backnumber import PATH…; without a path only with --again.'

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
