import { faultNames, type Fault, type FaultName, type Outcome } from './types'

export type Report = {
  readonly requests: number
  /** By class and by what they were, most frequent first: `2xx`, `4xx`, `no answer`. */
  readonly statuses: Readonly<Record<string, number>>
  readonly kinds: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly faults: Readonly<Record<FaultName, number>>
  readonly largestBytes: number
  readonly slowestMs: number
  readonly slowest: string
}

/** So many faults of one kind from one address are told; all are counted. */
const toldOfEach = 2

/** Counts answers and faults. `fault` gives whether this one is worth telling. */
export function newTally() {
  const statuses: Record<string, number> = {}
  const kinds: Record<string, Record<string, number>> = {}
  const faults = Object.fromEntries(faultNames.map((name) => [name, 0])) as Record<
    FaultName,
    number
  >
  const told = new Map<string, number>()
  let [requests, largestBytes, slowestMs, slowest] = [0, 0, 0, '']
  const add = (to: Record<string, number>, name: string) => {
    to[name] = (to[name] ?? 0) + 1
  }
  return {
    note: (kind: string, path: string, { status, bytes, ms }: Outcome) => {
      requests++
      add(statuses, status === 0 ? 'no answer' : String(status))
      add((kinds[kind] ??= {}), status === 0 ? '–' : `${String(status)[0]}xx`)
      largestBytes = Math.max(largestBytes, bytes)
      if (ms > slowestMs) [slowestMs, slowest] = [ms, `${kind}: ${path.slice(0, 200)}`]
    },
    fault: ({ what }: Fault, where: string): boolean => {
      faults[what]++
      const name = `${what} ${where}`
      told.set(name, (told.get(name) ?? 0) + 1)
      return (told.get(name) ?? 0) <= toldOfEach
    },
    report: (): Report => ({ requests, statuses, kinds, faults, largestBytes, slowestMs, slowest }),
  }
}

const number = (n: number): string => n.toLocaleString('en')

/** The report as lines to read: kinds by status class, then what must be 0. */
export function toTable({ requests, statuses, kinds, faults, ...most }: Report): readonly string[] {
  const classes = ['2xx', '3xx', '4xx', '5xx', '–']
  const cell = (text: string) => text.padStart(8)
  return [
    `${'kind'.padEnd(30)}${classes.map(cell).join('')}`,
    ...Object.entries(kinds).map(
      ([kind, by]) =>
        `${kind.padEnd(30)}${classes.map((one) => cell(number(by[one] ?? 0))).join('')}`,
    ),
    `${number(requests)} requests: ${Object.entries(statuses)
      .sort(([, a], [, b]) => b - a)
      .map(([status, count]) => `${status} × ${number(count)}`)
      .join(', ')}`,
    `largest answer ${number(most.largestBytes)} bytes, slowest ${number(Math.round(most.slowestMs))} ms (${most.slowest})`,
    ...faultNames.map(
      (name) => `${faults[name] === 0 ? '  ' : '! '}${name}: ${number(faults[name])}`,
    ),
  ]
}

/** How many things happened that never may. */
export const countFaults = ({ faults }: Pick<Report, 'faults'>): number =>
  Object.values(faults).reduce((sum, count) => sum + count, 0)
