// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Layout } from '@/text'
import { applyOperation, type Operation } from '@/text/operations'
import { randomFrom } from '../accuracy/made/random'
import { randomEdit } from '../support/operations/randomEdit'
import { makePeople, makePerson } from '../support/people'
import { rest, type Person } from '../support/request'
import { faults, importText, ownerOf, readWork, work, workText } from '../support/workbench'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>
let colleague: Person

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
  colleague = await makePerson({ payload: app.payload, role: 'corrector', email: 'two@people.example' }) // prettier-ignore
})
afterAll(() => app?.close())

const leaveOut = (line: number) => ({ type: 'move', lines: [line], to: 'unplaced' })

const act = (id: string, ...operations: readonly object[]) =>
  work({ app, id, as: people.corrector, operations })

const log = async (id: string, query = {}) =>
  (await rest(`GET /pages/${id}/operations`, { as: people.viewer, query })).body

const undoRow = (id: string, of: unknown, as = people.corrector) =>
  work({ app, id, as, operations: [{ type: 'undo', of }] })

describe('who may', () => {
  test('change a page: correctors; see the log: the staff', async () => {
    const id = await importText(app, 'access')
    const body = { revision: 1, operations: [leaveOut(7)] }
    const path = `POST /pages/${id}/operations` as const
    expect((await rest(path, { body })).status).toBe(401)
    expect((await rest(path, { body, as: people.viewer })).status).toBe(403)
    expect((await rest(`GET /pages/${id}/operations`)).status).toBe(401)
    expect((await readWork(app, id)).revision).toBe(1)
    for (const as of [people.corrector, people.editor, people.admin]) {
      const { revision } = await readWork(app, id)
      const operations = [revision % 2 === 1 ? leaveOut(7) : { type: 'make', lines: [7], kind: 'article' }] // prettier-ignore
      expect((await rest(path, { as, body: { revision, operations } })).status).toBe(200)
    }
    expect((await log(id)).operations).toHaveLength(3)
  })

  test('a page that is not there, and what is no request, are refused', async () => {
    const id = await importText(app, 'bad')
    const as = people.corrector
    expect((await work({ app, id, as, operations: [], revision: 1 })).status).toBe(422)
    const missing = { as, body: { revision: 1, operations: [leaveOut(7)] } }
    expect((await rest('POST /pages/nowhere/operations', missing)).status).toBe(404)
    const bad: readonly unknown[] = [
      '{',
      [],
      { revision: 1 },
      { revision: 1, operations: [{ type: 'restore', items: [], unplaced: { was: [], now: [] } }] },
      { revision: 1, operations: [{ type: 'make', lines: [1e9], kind: 'article' }] },
      { revision: 1, operations: [{ type: 'make', lines: [0], kind: 'article' }] },
      { revision: 1, operations: [{ type: 'make', lines: ['1'], kind: 'article' }] },
      { revision: 1, operations: [{ type: 'make', lines: [1], kind: 'page' }] },
      { revision: 1, operations: [{ ...leaveOut(7), user: 'x' }] },
      { revision: 1, operations: Array.from({ length: 51 }, () => leaveOut(7)) },
      { revision: '1', operations: [leaveOut(7)] },
    ]
    for (const body of bad) {
      expect((await rest(`POST /pages/${id}/operations`, { as, body })).status).toBe(422)
    }
    expect(await readWork(app, id)).toMatchObject({ revision: 1 })
  })

  test('a refusal names the operation and the reason, in the language of who asks', async () => {
    const id = await importText(app, 'words')
    const operations = [leaveOut(7), { type: 'split', item: 'L999', at: { line: 5 } }]
    const english = await work({ app, id, as: people.corrector, operations })
    expect(english).toMatchObject({
      status: 422,
      body: {
        errors: [{ code: 'not-accepted', message: 'The page has no item L999; load the page again.' }], // prettier-ignore
        problems: [{ code: 'noItem', item: 'L999', operation: 1 }],
      },
    })
    const headers = { 'Accept-Language': 'zh' }
    const body = { revision: 1, operations }
    const chinese = await rest(`POST /pages/${id}/operations`, { as: people.corrector, body, headers }) // prettier-ignore
    expect(chinese.body.errors?.[0]?.message).toBe('版面上没有 L999 这一篇；请重新载入版面。')
    expect(await readWork(app, id)).toMatchObject({ revision: 1 })
  })

  test('a line is not cut at its end nor in the middle of a character', async () => {
    const id = await importText(app, 'cuts', '　　一行有字𠀀的文字，足够长。\n\n　　又一行。\n')
    for (const start of [1, 2, 7, 16, 99]) {
      const answer = await act(id, { type: 'break', at: { line: 1, start } })
      expect({ start, ...answer }).toMatchObject({ status: 422 })
    }
    expect((await act(id, { type: 'break', at: { line: 1, start: 6 } })).status).toBe(200)
  })
})

describe('revisions', () => {
  test('what is not based on the newest revision is refused with that revision', async () => {
    const id = await importText(app, 'conflict')
    await act(id, leaveOut(7))
    const late = await work({ app, id, as: colleague, operations: [leaveOut(5)], revision: 1 })
    expect(late).toMatchObject({ status: 409, body: { current: 2 } })
    expect(ownerOf((await readWork(app, id)).layout, 5)).toBeDefined()
  })

  test('of twenty at once exactly one of each round gets in, and nothing is lost', async () => {
    const id = await importText(app, 'twenty')
    const lines = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
    // None that a line of the page has by itself: then nothing would change.
    const kinds = ['notice', 'pointer', 'article']
    for (let round = 0; round < 3; round++) {
      const { revision } = await readWork(app, id)
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          work({
            ...{ app, id, revision, as: i % 2 ? colleague : people.corrector },
            operations: [{ type: 'make', lines: [lines[(i + round) % lines.length]], kind: kinds[round] }], // prettier-ignore
          }),
        ),
      )
      const won = all.filter(({ status }) => status === 200)
      const others = all.filter(({ status }) => status !== 200)
      expect(won.length).toBe(1)
      expect(others.map(({ status, body }) => [status, body.current])).toEqual(
        others.map(() => [409, revision + 1]),
      )
    }
    expect((await log(id)).operations).toHaveLength(3)
    expect(await faults(app)).toEqual([])
  })
})

describe('taking back', () => {
  test('one’s own and a colleague’s, in any order, where nothing later rests on it', async () => {
    const id = await importText(app, 'undo')
    const start = (await readWork(app, id)).layout
    await act(id, leaveOut(7))
    await work({ app, id, as: colleague, operations: [leaveOut(19)] })
    await act(id, { type: 'make', lines: [7], kind: 'notice' })
    const [third, second, first] = (await log(id)).operations ?? []
    expect([third, second, first].map((row) => row?.canUndo)).toEqual([true, true, false])
    expect(first?.why).toMatchObject({ code: 'restedOn', by: third?.id, line: 7 })
    expect(second).toMatchObject({ user: { id: colleague.user.id, name: 'corrector' }, lines: '19' }) // prettier-ignore
    expect(await undoRow(id, first?.id)).toMatchObject({ status: 422, body: { problems: [{ code: 'restedOn' }] } }) // prettier-ignore
    expect(await undoRow(id, second?.id)).toMatchObject({ status: 200 })
    expect(await undoRow(id, second?.id)).toMatchObject({ status: 422, body: { problems: [{ code: 'undone' }] } }) // prettier-ignore
    expect(await undoRow(id, third?.id)).toMatchObject({ status: 200 })
    expect(await undoRow(id, first?.id, colleague)).toMatchObject({ status: 200 })
    expect((await readWork(app, id)).layout).toEqual(start)
    expect(await undoRow(id, 'nothing')).toMatchObject({ status: 422, body: { problems: [{ code: 'noOperation' }] } }) // prettier-ignore
  })

  test('without end, and again, each row saying what undid it', async () => {
    const id = await importText(app, 'redo')
    const layouts = [(await readWork(app, id)).layout]
    for (const line of [5, 7, 19]) {
      await act(id, leaveOut(line))
      layouts.push((await readWork(app, id)).layout)
    }
    const rows = ((await log(id)).operations ?? []).map((row) => row.id)
    const undos: unknown[] = []
    for (const row of rows) undos.push((await undoRow(id, row)).body.operations?.[0]?.id)
    expect((await readWork(app, id)).layout).toEqual(layouts[0])
    for (const [i, undone] of undos.toReversed().entries()) {
      expect(await undoRow(id, undone)).toMatchObject({ status: 200 })
      expect((await readWork(app, id)).layout).toEqual(layouts[i + 1])
    }
    const { operations, next } = await log(id, { limit: 4 })
    expect(operations).toHaveLength(4)
    expect(next).toBe(7)
    const older = await log(id, { limit: 10, before: Number(next) })
    expect(older.operations?.map(({ revision }) => revision)).toEqual([6, 5, 4, 3, 2])
    expect(older.next).toBe(null)
    expect(older.operations?.[0]?.undone).toBe(operations?.[1]?.id)
  })

  test('a row of another page is none of this one', async () => {
    const [one, other] = [await importText(app, 'here'), await importText(app, 'there')]
    await act(other, leaveOut(7))
    const [row] = (await log(other)).operations ?? []
    expect(await undoRow(one, row?.id)).toMatchObject({ status: 422, body: { problems: [{ code: 'noOperation' }] } }) // prettier-ignore
  })
})

test('a random sequence leaves stored what replaying its log gives, and all of it can be undone', async () => {
  const id = await importText(app, 'random', `${workText}\n${workText.replaceAll('船', '桥')}`)
  const start = (await readWork(app, id)).layout
  const random = randomFrom(8)
  const { toLines } = await import('@/text')
  const lines = toLines(`${workText}\n${workText.replaceAll('船', '桥')}`)
  let done = 0
  for (let tries = 0; done < 25 && tries < 120; tries++) {
    const { layout } = await readWork(app, id)
    const { status } = await act(id, randomEdit({ layout, lines }, random))
    expect([200, 422]).toContain(status)
    if (status === 200) done++
  }
  expect(done).toBe(25)
  const rows = (await log(id, { limit: 100 })).operations ?? []
  const replayed = rows.toReversed().reduce<Layout>((layout, row) => {
    const applied = applyOperation(layout, row.operation as unknown as Operation)
    if (!applied.ok) throw new Error(`${JSON.stringify(row.operation)}: ${applied.reason.code}`)
    return applied.layout
  }, start)
  expect((await readWork(app, id)).layout).toEqual(replayed)
  expect(await faults(app)).toEqual([])
  for (const row of rows) expect(await undoRow(id, row.id)).toMatchObject({ status: 200 })
  expect((await readWork(app, id)).layout).toEqual(start)
  expect(await faults(app)).toEqual([])
})
