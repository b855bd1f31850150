import type { Report } from '@/verify/verify'
import type { Run } from './types'
import { withPayload } from './withPayload'

/** Checks everything; exit status 1 with the list of what is wrong. */
export const runVerify: Run = async ({ options, io }) => {
  const { verify } = await import('@/verify/verify')
  const report = (check: string) => {
    if (io.watched) io.err(`Checking ${check} …\n`)
  }
  const result = await withPayload((payload) => verify({ payload, report }))
  io.out(options.json ? `${JSON.stringify(result)}\n` : describe(result))
  return result.ok ? 0 : 1
}

function describe({ ok, checked, findings }: Report): string {
  const counts = Object.entries(checked).map(([name, count]) => `${count} ${name}`)
  const list = findings.map(({ check, where, problem }) => `  [${check}] ${where}: ${problem}`)
  const verdict = ok ? 'Everything is in order.' : `${findings.length} things are wrong:`
  return `${[`Checked ${counts.join(' · ')}.`, verdict, ...list].join('\n')}\n`
}
