import path from 'node:path'
import type { AgainResult } from '@/import/again/types'
import type { Refused } from '@/import/types'
import { checkedPlace } from './checkedPlace'
import { showProgress } from './showProgress'
import { stopOnSignal } from './stopOnSignal'
import type { Run } from './types'
import { withPayload } from './withPayload'

/** Makes imported pages anew with a progress bar; Ctrl-C stops between two handfuls of pages. */
export const runImportAgain: Run = async ({ words, options, io }) => {
  const given = checkedPlace(options)
  const dryRun = options['dry-run'] === true
  const { importAgain } = await import('@/import/again/importAgain')
  const stop = stopOnSignal(io)
  const progress = showProgress(io, 'Looked at')
  try {
    const paths = words.map((word) => path.resolve(word))
    const asked = { ...given, paths, dryRun, report: progress.report, signal: stop.signal }
    const result = await withPayload((payload) => importAgain({ payload, ...asked }))
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

const summary = (result: AgainResult): string =>
  [
    `${result.pages} pages`,
    `${result.replaced} replaced`,
    `${result.unchanged} unchanged`,
    `${result.proposed} with a proposal`,
    `${result.failed} failed`,
  ].join(' · ')

/** What could not be made anew, and how to go on: for people, on standard error. */
function describe({ result, dryRun }: { result: AgainResult; dryRun: boolean }): string {
  const refused = result.quarantine.map(
    (one: Refused) => `  ${one.file}: ${one.reason} [${one.code}]`,
  )
  const lines = [
    ...(refused.length > 0 ? [`Not made anew (${refused.length}):`, ...refused] : []),
    ...(result.proposed > 0 ? [proposed] : []),
    ...(result.stopped ? ['Stopped. Run the same command again to go on where it stopped.'] : []),
    ...(dryRun ? ['Dry run: nothing was written.'] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const proposed =
  'Pages on which somebody has worked were left as they are; each tells what would differ.'
