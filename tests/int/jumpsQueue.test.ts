import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { contents } from '../support/contents'
import { jumpIssue, jumpPages } from '../support/jumpIssue'
import { makePeople } from '../support/people'
import { rest } from '../support/request'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
})
afterAll(() => app.close())

async function run(paths: string[], more: object = {}) {
  const { importArchive } = await import('@/import/importArchive')
  return importArchive({ payload: app.payload, paths, ...more })
}

const make = (newspaper: string, pages?: readonly string[]) =>
  jumpIssue({ folder: app.dataDir, newspaper, pages })

async function faults() {
  const { verify } = await import('@/verify/verify')
  return (await verify({ payload: app.payload })).findings
}

async function story(newspaper: string) {
  const { docs } = await app.payload.find({
    collection: 'articles',
    where: { and: [{ newspaper: { equals: newspaper } }, { headline: { equals: '石桥合龙记' } }] },
    sort: 'pageNumber',
    limit: 0,
    depth: 0,
  })
  return docs
}

const labels = (parts: unknown) => (parts as { label: string }[]).map(({ label }) => label)

async function queue(issue: string, query: Record<string, number> = {}) {
  return rest(`GET /issues/${issue}/jumps`, { as: people.viewer, query })
}

async function counted() {
  const { countJumps } = await import('@/cli/countJumps')
  return countJumps(app.payload)
}

const bin = path.resolve(import.meta.dirname, '../../bin/backnumber.mjs')

/** A command in a process of its own on the test's database. */
async function backnumber(words: string[]) {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: app.dataDir,
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, out }
}

describe('the queue of an issue', () => {
  test('is empty when all its stories are whole', async () => {
    await run([await make('whole')])
    const { status, body } = await queue('whole-1988-03-04')
    expect({ status, body }).toEqual({
      status: 200,
      body: { issue: 'whole-1988-03-04', total: 0, waiting: [] },
    })
    expect(await counted()).toEqual({ waiting: 0, pages: 0 })
  })

  test('has a jump whose page is not here, without candidates', async () => {
    await run([await make('half', ['1', '2'])])
    const { body } = await queue('half-1988-03-04')
    expect(body.total).toBe(1)
    expect(body.waiting?.[0]).toMatchObject({
      ...{ collection: 'articles', headline: '石桥合龙记', way: 'on', toPage: 3 },
      ...{ page: { label: '1' }, stage: 'imported', status: 'draft', candidates: [] },
    })
    expect(String(body.waiting?.[0]?.words)).toMatch(/第二年春天$/u)
    expect(await counted()).toEqual({ waiting: 1, pages: 1 })
  })

  test('has both ends of what a person holds, each with the other as candidate', async () => {
    const [article] = await story('half')
    const id = article?.id ?? ''
    const headline = '石桥合龙的那天'
    await app.payload.update({ collection: 'articles', id, data: { headline }, draft: true })
    await run([await make('half')])
    const { body } = await queue('half-1988-03-04')
    const [other] = await story('half').then((all) => all.filter((one) => one.id !== id))
    expect(labels(other?.parts)).toEqual(['3', '4'])
    expect(
      body.waiting?.map(({ way, toPage, headline, candidates }) => [
        ...[way, toPage, headline],
        candidates?.map((one) => [one.id, one.headline]),
      ]),
    ).toEqual([
      ['on', 3, headline, [[other?.id, '石桥合龙记']]],
      ['from', 1, '石桥合龙记', [[id, headline]]],
    ])
    expect(body.waiting?.[0]?.candidates?.[0]).toMatchObject({
      page: { label: '3' },
      reasons: expect.arrayContaining(['bothPages', 'headline']),
    })
    expect(Number(body.waiting?.[0]?.candidates?.[0]?.score)).toBeGreaterThan(0.8)
    expect(await counted()).toEqual({ waiting: 2, pages: 2 })
    expect(await faults()).toEqual([])
  })

  test('is told in part when that is asked, and not without bounds', async () => {
    const { body } = await queue('half-1988-03-04', { limit: 1 })
    expect(body).toMatchObject({ total: 2 })
    expect(body.waiting).toHaveLength(1)
    expect((await queue('half-1988-03-04', { limit: 501 })).status).toBe(422)
    expect((await queue('half-1988-03-04', { depth: 1 })).status).toBe(422)
    expect((await queue('no-such-issue')).status).toBe(404)
  })

  test('is for the staff only', async () => {
    const asked = 'GET /issues/half-1988-03-04/jumps'
    expect((await rest(asked)).status).toBe(401)
    expect((await rest(asked, { as: people.corrector })).status).toBe(200)
  })

  test('is listed by the command, for people and for programs', async () => {
    const said = await backnumber(['jumps'])
    expect(said).toMatchObject({ status: 0 })
    expect(said.out).toContain('half-1988-03-04  page 1  石桥合龙的那天')
    expect(said.out).toContain('continued on page 3')
    const { waiting } = JSON.parse((await backnumber(['jumps', '--json'])).out) as {
      waiting: { issue: string; way: string; candidates: unknown[] }[]
    }
    expect(waiting.map(({ issue, way, candidates }) => [issue, way, candidates.length])).toEqual([
      ['half-1988-03-04', 'on', 1],
      ['half-1988-03-04', 'from', 1],
    ])
    const status = JSON.parse((await backnumber(['status', '--json'])).out) as object
    expect(status).toMatchObject({ jumps: { waiting: 2, pages: 2 } })
  })
})

describe('publishing', () => {
  const problems = async (id: string) => {
    const { body } = await rest(`GET /articles/${id}/release`, { as: people.viewer })
    return (body.problems ?? []).map(({ code, message }) => `${String(code)}: ${String(message)}`)
  }

  test('a joined story meets no jump; one with an open end says which page is missing', async () => {
    const [whole] = await story('whole')
    expect((await problems(whole?.id ?? '')).join()).not.toContain('jump')
    await run([await make('open-end', ['1', '2', '3'])])
    const [open] = await story('open-end')
    expect(labels(open?.parts)).toEqual(['1', '3'])
    const jump = (await problems(open?.id ?? '')).find((one) => one.startsWith('jump: '))
    expect(jump).toContain('continued on page 4')
  })
})

describe('taking an import back', () => {
  test('leaves the parts on the pages that stay as their own import made them', async () => {
    await run([await make('stays', ['1', '2', '4'])])
    const before = await contents(app.payload)
    await run([await make('stays')], { run: 'page-three' })
    expect(await story('stays')).toHaveLength(1)
    const { removeImported } = await import('@/import/removeImported')
    await removeImported({ payload: app.payload, run: 'page-three' })
    expect(await contents(app.payload)).toEqual(before)
    expect(await faults()).toEqual([])
  })

  test('takes nothing of a story that a person has worked on', async () => {
    const place = await make('worked', ['1', '2'])
    await run([place])
    await run([await make('worked')], { run: 'the-rest' })
    const [article] = await story('worked')
    const { user } = people.corrector
    await app.payload.update({
      ...{ collection: 'articles', id: article?.id ?? '', draft: true, user },
      data: { byline: '本报记者 陶小溪' },
    })
    const { removeImported } = await import('@/import/removeImported')
    const removing = removeImported({ payload: app.payload, run: 'the-rest' })
    await expect(removing).rejects.toThrow(/worked on them/u)
    expect((await story('worked')).map(({ parts }) => labels(parts))).toEqual([['1', '3', '4']])
  })

  test('of all pages leaves nothing', async () => {
    await run([await make('gone')], { run: 'all-of-it' })
    const { removeImported } = await import('@/import/removeImported')
    await removeImported({ payload: app.payload, run: 'all-of-it' })
    expect(await story('gone')).toEqual([])
  })
})

describe('loose pages', () => {
  test('never join, whatever their numbers, until they are placed; placed elsewhere they part', async () => {
    const folder = path.join(app.dataDir, 'loose')
    await mkdir(folder)
    for (const [page, text] of Object.entries(jumpPages)) {
      await writeFile(path.join(folder, `${page}.txt`), text)
    }
    await run([folder])
    expect(await story('unsorted')).toHaveLength(3)
    expect((await queue('unsorted')).body).toMatchObject({ total: 4 })
    await app.payload.create({ collection: 'newspapers', data: { id: 'found', title: 'Found' } })
    const { docs } = await app.payload.find({
      collection: 'pages',
      where: { issue: { equals: 'unsorted' } },
    })
    const pages = docs.map(({ id, label }) => ({ id, label }))
    const place = (date: string, some: typeof pages) =>
      rest('POST /pages/place', {
        as: people.editor,
        body: { newspaper: 'found', date, pages: some },
      })
    expect((await place('1988-05-06', pages)).status).toBe(200)
    expect((await story('found')).map(({ parts }) => labels(parts))).toEqual([['1', '3', '4']])
    const fourth = pages.filter(({ label }) => label === '4')
    expect((await place('1988-05-07', fourth)).status).toBe(200)
    expect((await story('found')).map(({ date, parts }) => [date, labels(parts)])).toEqual([
      ['1988-05-06', ['1', '3']],
      ['1988-05-07', ['4']],
    ])
    expect(await faults()).toEqual([])
  })
})
