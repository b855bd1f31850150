import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'
import { cuts } from '../support/cuts'
import { madeArchive } from '../support/madeArchive'
import { sampleTexts } from '../support/sampleTexts'

let opened: TestPayload
let fresh: Awaited<ReturnType<typeof contents>>

const root = path.resolve(import.meta.dirname, '../..')

beforeAll(async () => {
  opened = await openTestPayload()
  const { payload } = opened
  const { importArchive } = await import('@/import/importArchive')
  const made = await madeArchive({ folder: opened.dataDir, pages: 16 })
  const sample = await sampleTexts(path.join(opened.dataDir, 'sample'))
  await importArchive({ payload, paths: [made, sample] })
  fresh = await contents(payload)
})
afterAll(() => opened.close())

/** `import --again` in a process of its own, on the test's database. */
function start(more: string[] = []) {
  const bin = path.join(root, 'bin/backnumber.mjs')
  const child = spawn(process.execPath, [bin, 'import', '--again', '--json', ...more], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said.out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said.err += chunk))
  const end = once(child, 'close').then(([status]) => ({
    status: status as number | null,
    ...said,
  }))
  return { child, end }
}

/** What was said besides the progress, which a slow machine shows now and then. */
const wordsOf = (err: string): string[] =>
  err.split('\n').filter((line) => line !== '' && !/^Looked at \d+ of \d+ pages/u.test(line))

const countOld = async () =>
  (await opened.payload.count({ collection: 'pages', where: { segmenter: { equals: 'old' } } }))
    .totalDocs

async function makeOld(): Promise<number> {
  const { importAgain } = await import('@/import/again/importAgain')
  await importAgain({ payload: opened.payload, propose: cuts({ sizes: [7] }), segmenter: 'old' })
  return countOld()
}

/** Waits until a run has made some pages anew, then ends it with the signal. */
async function endMidway({ signal, from }: { signal: 'SIGKILL' | 'SIGINT'; from: number }) {
  const { child, end } = start()
  while (child.exitCode === null && (await countOld()) === from) await sleep(5)
  child.kill(signal)
  return end
}

async function inOrder() {
  const { verify } = await import('@/verify/verify')
  expect((await verify({ payload: opened.payload })).findings).toEqual([])
}

test('a run killed in its middle leaves an archive in order, and the next one goes on', async () => {
  const from = await makeOld()
  await endMidway({ signal: 'SIGKILL', from })
  const left = await countOld()
  expect(left).toBeLessThan(from)
  expect(left).toBeGreaterThan(0)
  await inOrder()
  const { status, out, err } = await start().end
  expect({ status, err: wordsOf(err) }).toEqual({ status: 0, err: [] })
  expect(JSON.parse(out)).toMatchObject({
    ...{ pages: from, replaced: left, unchanged: from - left },
    ...{ proposed: 0, failed: 0, stopped: false, quarantine: [] },
  })
  expect(await contents(opened.payload)).toEqual(fresh)
  await inOrder()
}, 240_000)

test('Ctrl-C ends it after the pages in hand, and it says how to go on', async () => {
  const from = await makeOld()
  const { status, out, err } = await endMidway({ signal: 'SIGINT', from })
  const told = JSON.parse(out) as { replaced: number }
  expect(told).toMatchObject({ stopped: true, failed: 0, replaced: from - (await countOld()) })
  expect(told.replaced).toBeLessThan(from)
  expect(status).toBe(1)
  expect(err).toContain('Run the same command again to go on')
  const dry = await start(['--dry-run']).end
  expect({ status: dry.status, err: wordsOf(dry.err) }).toEqual({
    ...{ status: 0, err: ['Dry run: nothing was written.'] },
  })
  expect((await start().end).status).toBe(0)
  expect(await contents(opened.payload)).toEqual(fresh)
}, 240_000)

test('a newspaper that is not there ends it with 1, and is named', async () => {
  const { status, out, err } = await start(['--newspaper', 'no-such-paper']).end
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain('There is no newspaper no-such-paper')
  expect(err).not.toContain('\n    at ')
}, 60_000)
