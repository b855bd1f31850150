import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Answered } from '../answered'
import type { CacheFigures } from './cacheFigures'
import type { DatabaseFigures } from './databaseFigures'

/** The figures of one process. */
export type Metrics = {
  readonly count: (answered: Answered) => void
  /** All figures in Prometheus' text form; what a source does not tell in time is left out. */
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>
}

/** Where figures come from that are not counted here; undefined while there is no such thing yet. */
export type Sources = {
  readonly cache?: (() => CacheFigures | undefined) | undefined
  readonly database?: (() => Promise<DatabaseFigures | undefined>) | undefined
  /** How far this process has followed the ledger, and for how many seconds it has heard nothing. */
  readonly ledger?: (() => { readonly head: number; readonly silence: number } | undefined) | undefined // prettier-ignore
}

/** Figures in a registry of their own. `ofProcess` adds those of node: memory, event loop, handles. */
export const createMetrics = (args: {
  readonly sources: Sources
  readonly ofProcess: boolean
}): Metrics => {
  const registry = new Registry()
  if (args.ofProcess) collectDefaultMetrics({ register: registry })
  const { requests, seconds } = answers(registry)
  const refresh = [
    cacheGauges(registry, args.sources.cache),
    ledgerGauges(registry, args.sources.ledger),
    databaseGauges(registry, args.sources.database),
  ]
  return {
    count: ({ method, route, status, ms, cache }) => {
      requests.inc({ method: methodOf(method), route, status: classOf(status) })
      seconds.observe({ route: kindOf(route), cache: cache ?? 'none' }, ms / 1000)
    },
    read: async () => {
      await Promise.all(refresh.map((one) => one()))
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

/** `4xx`; 499 says that the client went before its answer was there. */
const classOf = (status: number): string => `${Math.floor(status / 100)}xx`

const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'])
const methodOf = (method: string): string => (methods.has(method) ? method : 'other')

/** Few, since a histogram has a dozen series for each. */
const kindOf = (route: string): string => /^\/(?:api|admin|_next|feeds|iiif)/u.exec(route)?.[0] ?? 'page'

const answers = (registry: Registry) => ({
  requests: new Counter({
    name: 'backnumber_http_requests_total',
    help: 'Answered requests, also from the cache.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  }),
  seconds: new Histogram({
    name: 'backnumber_http_request_seconds',
    help: 'How long answers took, by kind of address and whether the cache had them.',
    labelNames: ['route', 'cache'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  }),
})

/** Names and explanations of figures that are read, not counted. */
type Named = Readonly<Record<string, string>>

type Values = Readonly<Record<string, number | undefined>>

/** Gauges that show what a source says, and nothing when it says nothing. */
const gauges = (registry: Registry, named: Named) => {
  const made = Object.entries(named).map(([name, help]) => {
    const gauge = new Gauge({ name: `backnumber_${name}`, help, registers: [registry] })
    gauge.remove()
    return { name, gauge }
  })
  return (values: Values | undefined): void => {
    for (const { name, gauge } of made) {
      const value = values?.[name]
      if (value === undefined) gauge.remove()
      else gauge.set(value)
    }
  }
}

const cacheGauges = (registry: Registry, figures: Sources['cache']) => {
  const show = gauges(registry, {
    cache_hits: 'Answers from the cache since the start.',
    cache_misses: 'Answers that the cache could have had and did not.',
    cache_entries: 'Answers in the cache.',
    cache_bytes: 'What they take.',
  })
  return async () => {
    const now = figures?.()
    show(
      now && {
        cache_hits: now.hits,
        cache_misses: now.misses,
        cache_entries: now.entries,
        cache_bytes: now.bytes,
      },
    )
  }
}

const ledgerGauges = (registry: Registry, ledger: Sources['ledger']) => {
  const show = gauges(registry, {
    ledger_followed: 'The last change in public that this process has heard of.',
    ledger_silence_seconds: 'Since when this process has not seen the ledger to its end.',
  })
  return async () => {
    const now = ledger?.()
    show(now && { ledger_followed: now.head, ledger_silence_seconds: now.silence })
  }
}

const databaseGauges = (registry: Registry, figures: Sources['database']) => {
  const show = gauges(registry, {
    database_up: '1 when the database answered the last time that it was asked, else 0.',
    database_ping_seconds: 'How long the database took to answer.',
    ledger_head: 'The last change in public of all processes.',
    reissues_scheduled: 'Approved reissues that wait for their moment.',
    reissues_overdue: 'Reissues whose moment has passed and which are not out.',
    reissues_failed: 'Reissues that failed and wait for an editor.',
    deliveries_open: 'Webhooks and mails that are still to arrive.',
    worker_silence_seconds: 'Since the last sign of any worker.',
  })
  return async () => {
    const now = figures && (await figures())
    show(
      now && {
        database_up: now.up ? 1 : 0,
        database_ping_seconds: now.ping,
        ledger_head: now.ledgerHead,
        reissues_scheduled: now.scheduled,
        reissues_overdue: now.overdue,
        reissues_failed: now.failed,
        deliveries_open: now.deliveries,
        worker_silence_seconds: now.workerSilence,
      },
    )
  }
}
