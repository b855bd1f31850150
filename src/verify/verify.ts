import type { Payload } from 'payload'
import { editions } from './checks/editions'
import { items } from './checks/items'
import { ledger } from './checks/ledger'
import { lines } from './checks/lines'
import { media } from './checks/media'
import { relations } from './checks/relations'
import { sources } from './checks/sources'
import { unique } from './checks/unique'
import { versions } from './checks/versions'
import type { Check, Counted, Finding } from './types'

/** In the order of the work: what was received, what was made of it, what hangs together. */
const checks: readonly Check[] = [
  ...[sources, lines, items, versions, relations, media, unique],
  editions,
  ledger,
]

/** Findings listed for one check; what goes beyond is counted. */
const mostListed = 1000

const none = {
  ...{ pages: 0, items: 0, versions: 0, relations: 0 },
  ...{ sources: 0, media: 0, editions: 0, changes: 0 },
}

export type Report = {
  readonly ok: boolean
  readonly checked: Readonly<Counted>
  readonly findings: readonly Finding[]
}

/**
 * Checks the whole archive, database and files, reading some hundreds of rows at a time and changing
 * nothing. Reads raw rows, without hooks, so that damage is seen as it is. `report` is called before
 * each check. Throws only when the database goes away.
 */
export async function verify(args: {
  payload: Payload
  report?: (check: string) => void
}): Promise<Report> {
  const counted = { ...none }
  const findings: Finding[] = []
  for (const { name, run } of checks) {
    args.report?.(name)
    let found = 0
    for await (const finding of run({ payload: args.payload, counted })) {
      if (++found <= mostListed) findings.push({ check: name, ...finding })
    }
    if (found > mostListed) {
      const problem = `${found - mostListed} more findings of this check are not listed`
      findings.push({ check: name, where: '…', problem })
    }
  }
  return { ok: findings.length === 0, checked: counted, findings }
}
