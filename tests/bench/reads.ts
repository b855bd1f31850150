import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { load, type Measured } from './load'
import { openReadsHouse, publishSome } from './readsHouse'
import { startServing, type Served } from './servers'

const connections = [1, 16, 64]
const warmSeconds = 2
const seconds = Number(process.env.BENCH_SECONDS ?? 5)

type Row = {
  readonly what: string
  readonly connections: number
  readonly cached: Measured
  readonly bare: Measured
  readonly uncached: Measured
}

/**
 * Public reads of the built app, by id and a list of ten: from the cache, against bare `node:http`
 * sending the same bytes, and against the same route without the cache. Prints a table; `folder` is
 * a place of its own.
 */
export async function benchReads(folder: string): Promise<void> {
  const house = await openReadsHouse(folder)
  const cached = await house.serve()
  const running: Served[] = [cached]
  try {
    const [id = ''] = await publishSome({ server: cached, count: 12 })
    const paths = { 'by id': `/api/articles/${id}`, 'list of 10': '/api/articles?limit=10' }
    await settled(cached, paths['by id'])
    const bare = await startBare({ folder, from: cached, paths: Object.values(paths) })
    const uncached = await house.serve({ CACHE_MB: '0' })
    running.push(bare, uncached)
    const rows: Row[] = []
    for (const [what, path] of Object.entries(paths)) {
      for (const number of connections) {
        const measure = (server: Served) => measureWarm({ server, path, connections: number })
        rows.push({
          what,
          connections: number,
          cached: await measure(cached),
          bare: await measure(bare),
          uncached: await measure(uncached),
        })
      }
    }
    print(rows)
  } finally {
    await Promise.all(running.map((server) => server.stop()))
  }
}

type Aim = { readonly server: Served; readonly path: string; readonly connections: number }

async function measureWarm(aim: Aim): Promise<Measured> {
  await load({ ...aim, seconds: warmSeconds })
  return load({ ...aim, seconds })
}

/** Until what was just published has been announced, and an answer stays in the cache. */
async function settled(server: Served, path: string): Promise<void> {
  for (let n = 0; n < 8; n++) {
    await fetch(server.base + path)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** A bare server that sends what the app sends to these addresses, headers and all. */
async function startBare(args: { folder: string; from: Served; paths: readonly string[] }) {
  const kept: Record<string, { head: string[]; body: string }> = {}
  for (const path of args.paths) {
    const response = await fetch(args.from.base + path, {
      headers: { 'Accept-Encoding': 'identity' },
    })
    // Node writes these itself.
    const own = new Set(['date', 'connection', 'keep-alive'])
    const head = [...response.headers].filter(([name]) => !own.has(name)).flat()
    kept[path] = { head, body: Buffer.from(await response.arrayBuffer()).toString('base64') }
  }
  const file = path.join(args.folder, 'bare.json')
  writeFileSync(file, JSON.stringify(kept))
  return startServing({ folder: args.folder, program: ['tests/bench/bareServer.ts', file] })
}

function print(rows: readonly Row[]): void {
  console.log(`\nPublic reads, ${seconds} s each: requests a second; p50/p99 in ms; µs of a processor for one; MB`) // prettier-ignore
  console.log(line(['', 'conns', '', 'req/s', 'p50/p99', 'µs', 'MB', 'cached is']))
  for (const { what, connections: number, cached, bare, uncached } of rows) {
    const figures = ({ rate, p50, p99, work, memory }: Measured) =>
      [rate, `${p50}/${p99}`, work, memory].map((one) => typeof one === 'number' ? Math.round(one) : one) // prettier-ignore
    const against = (other: Measured) => `${(cached.rate / other.rate).toFixed(2)} of it`
    console.log(line([what, number, 'cached', ...figures(cached), '']))
    console.log(line(['', '', 'bare', ...figures(bare), against(bare)]))
    console.log(line(['', '', 'uncached', ...figures(uncached), against(uncached)]))
  }
}

const widths = [12, 6, 9, 9, 11, 8, 6, 14]

const line = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, at) => {
      const text = String(cell)
      return at === 0 || at === 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)
    })
    .join(' ')
