import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runThrough, type Place } from '../drill/process'
import { madeArchive } from '../support/madeArchive'
import { benchReads } from './reads'
import { benchText } from './text'
import { benchWorkbench } from './workbench'

const [word = '1000'] = process.argv.slice(2)
const pages = Number(word)
const program = ['scripts/run.mjs']

type Measured = { pages: number; seconds: number }

/**
 * `npm run bench [PAGES]`: a made archive imported in bulk and, in the same run, by payload.create;
 * public reads of the built app; the segmenter; keys of the workbench. With 0 pages no import;
 * `npm run bench text`, `npm run bench workbench`: those alone.
 */
async function main(): Promise<void> {
  if (word === 'text') return benchText()
  if (word === 'workbench') return benchWorkbench()
  const folder = await mkdtemp(path.join(tmpdir(), 'backnumber-bench-'))
  try {
    if (pages > 0) await benchImport(folder)
    await benchReads(path.join(folder, 'reads'))
    benchText()
    await benchWorkbench()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function benchImport(folder: string): Promise<void> {
  const archive = await madeArchive({ folder: path.join(folder, 'archive'), pages })
  const bulk = await measure({ folder, how: 'bulk', archive })
  const create = await measure({ folder, how: 'create', archive })
  const rate = ({ pages: n, seconds }: Measured) => (n / seconds).toFixed(1)
  console.log(
    `import              ${rate(bulk)} pages/s (${bulk.pages} pages in ${bulk.seconds.toFixed(1)} s)`,
  )
  console.log(
    `payload.create      ${rate(create)} pages/s (${create.seconds.toFixed(1)} s, the same documents)`,
  )
  console.log(`ratio               ${(create.seconds / bulk.seconds).toFixed(1)}`)
}

type Measure = { folder: string; how: 'bulk' | 'create'; archive: string }

async function measure({ folder, how, archive }: Measure): Promise<Measured> {
  const dataDir = path.join(folder, how)
  const place: Place = {
    dataDir,
    mediaDir: path.join(dataDir, 'media'),
    databaseUrl: `file:${path.join(dataDir, 'cms.db')}`,
    archiveDir: archive,
  }
  await runThrough({ args: [...program, 'tests/drill/migrateEmpty.ts'], place })
  return JSON.parse(
    await runThrough({ args: [...program, 'tests/bench/importRun.ts', how, archive], place }),
  )
}

await main()
