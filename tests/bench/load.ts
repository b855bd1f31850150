import autocannon from 'autocannon'
import type { Served } from './servers'

export type Measured = {
  /** Requests a second. */
  readonly rate: number
  /** In milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Of a processor's time that the server took for one request, in microseconds. */
  readonly work: number
  /** The most memory that the server took meanwhile, in MB. */
  readonly memory: number
}

type Load = {
  readonly server: Served
  readonly path: string
  readonly connections: number
  readonly seconds: number
  readonly headers?: Readonly<Record<string, string>>
  readonly expects?: number
}

/** Asks for one address over so many connections for so long. Throws when an answer was not expected. */
export async function load({ server, expects = 200, ...ask }: Load): Promise<Measured> {
  const { path, connections, seconds: duration, headers = {} } = ask
  let memory = server.memory()
  const before = server.worked()
  const sampling = setInterval(() => (memory = Math.max(memory, server.memory())), 100)
  try {
    const { requests, latency, errors, ...result } = await autocannon({
      url: server.base + path,
      connections,
      duration,
      headers: { ...headers },
    })
    const other = Object.entries(result.statusCodeStats ?? {}).find(([code]) => Number(code) !== expects) // prettier-ignore
    if (errors > 0 || other) throw new Error(`${path}: ${errors} errors, status ${other?.[0] ?? expects}`) // prettier-ignore
    const work = ((server.worked() - before) * 1000) / requests.total
    return { rate: requests.average, p50: latency.p50, p99: latency.p99, work, memory }
  } finally {
    clearInterval(sampling)
  }
}
