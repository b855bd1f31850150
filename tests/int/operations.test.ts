// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Layout } from '@/text'
import { makePeople, makePerson } from '../support/people'
import { rest, type Person } from '../support/request'
import { documentOf, faults, importText, ownerOf, readWork, work } from '../support/workbench'

let app: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>
let colleague: Person

beforeAll(async () => {
  app = await openTestPayload()
  people = await makePeople(app.payload)
  colleague = await makePerson({ payload: app.payload, role: 'corrector', email: 'two@people.example' }) // prettier-ignore
})
afterAll(() => app?.close())

const textOf = (item: unknown): string => String((item as { text?: unknown }).text ?? '')

async function act(id: string, ...operations: readonly object[]) {
  const answer = await work({ app, id, as: people.corrector, operations })
  expect(answer).toMatchObject({ status: 200 })
  return answer.body
}

async function undo(id: string, as = people.corrector, back = 0) {
  const { body } = await rest(`GET /pages/${id}/operations`, { as })
  return work({ app, id, as, operations: [{ type: 'undo', of: body.operations?.[back]?.id }] })
}

test('the machine reads the page as these tests take for granted', async () => {
  const id = await importText(app, 'granted')
  const { layout } = await readWork(app, id)
  expect(layout.items.map(({ kind }) => kind)).toEqual(['article', 'article', 'caption', 'notice'])
  expect(layout.unplaced).toEqual([])
})

describe('each operation, with what it does to the items', () => {
  type Case = {
    readonly name: string
    readonly operations: (layout: Layout) => readonly object[]
    readonly check: (id: string, before: Layout, now: Layout) => Promise<void>
  }
  const cases: readonly Case[] = [
    {
      name: 'move to another item',
      operations: (layout) => [
        { type: 'move', lines: [7], to: { item: ownerOf(layout, 9).id, role: 'body' } },
      ],
      check: async (id, _, now) => {
        expect(ownerOf(now, 7)).toBe(ownerOf(now, 9))
        expect(textOf(await documentOf(app, id, ownerOf(now, 9)))).toContain('借书不用押金')
        expect(textOf(await documentOf(app, id, ownerOf(now, 3)))).not.toContain('借书不用押金')
      },
    },
    {
      name: 'leave out',
      operations: () => [{ type: 'move', lines: [7], to: 'unplaced' }],
      check: async (id, _, now) => {
        expect(now.unplaced).toEqual([7])
        expect(textOf(await documentOf(app, id, ownerOf(now, 3)))).not.toContain('借书不用押金')
      },
    },
    {
      name: 'make an item',
      operations: () => [{ type: 'make', lines: [7], kind: 'notice' }],
      check: async (id, _, now) => {
        const item = ownerOf(now, 7)
        expect(item).toMatchObject({ id: 'L7', kind: 'notice' })
        const made = await documentOf(app, id, item)
        expect(made).toMatchObject({ stage: 'imported', revision: 1, position: 1 })
        expect(textOf(made)).toBe('管理员说，借书不用押金，只要写下名字和住处。')
      },
    },
    {
      name: 'set a role',
      operations: () => [{ type: 'role', lines: [5], role: 'deck' }],
      check: async (id, _, now) =>
        expect(await documentOf(app, id, ownerOf(now, 5))).toMatchObject({
          deck: '图书室有三层书架，一层放农书，二层放小说，三层留给孩子们的画册。',
        }),
    },
    {
      name: 'split',
      operations: (layout) => [{ type: 'split', item: ownerOf(layout, 3).id, at: { line: 5 } }],
      check: async (id, before, now) => {
        expect(now.items).toHaveLength(before.items.length + 1)
        expect(textOf(await documentOf(app, id, ownerOf(now, 7)))).toMatch(/^图书室有三层/u)
      },
    },
    {
      name: 'merge',
      operations: (layout) => [
        { type: 'merge', item: ownerOf(layout, 9).id, into: ownerOf(layout, 3).id },
      ],
      check: async (id, before, now) => {
        expect(textOf(await documentOf(app, id, ownerOf(now, 9)))).toContain('半个钟头')
        await expect(documentOf(app, id, ownerOf(before, 9))).rejects.toThrow()
      },
    },
    {
      name: 'join paragraphs',
      operations: () => [{ type: 'join', lines: [5, 7] }],
      check: async (id, _, now) =>
        expect(textOf(await documentOf(app, id, ownerOf(now, 5)))).toContain('画册。管理员说'),
    },
    {
      name: 'break a paragraph inside its line',
      operations: () => [{ type: 'break', at: { line: 5, start: 11 } }],
      check: async (id, _, now) =>
        expect(textOf(await documentOf(app, id, ownerOf(now, 5)))).toContain(
          '图书室有三层书架，\n\n一层放农书',
        ),
    },
    {
      name: 'reorder items',
      operations: (layout) => [
        { type: 'moveItem', item: ownerOf(layout, 9).id, before: ownerOf(layout, 3).id },
      ],
      check: async (id, _, now) => {
        expect(await documentOf(app, id, ownerOf(now, 9))).toMatchObject({ position: 0 }) // prettier-ignore
        expect(await documentOf(app, id, ownerOf(now, 3))).toMatchObject({ position: 1 }) // prettier-ignore
      },
    },
    {
      name: 'reorder paragraphs',
      operations: () => [{ type: 'moveBlock', block: { line: 7 }, before: { line: 5 } }],
      check: async (id, _, now) =>
        expect(textOf(await documentOf(app, id, ownerOf(now, 5)))).toContain(
          '住处。\n\n图书室有三层',
        ),
    },
    {
      name: 'change the kind',
      operations: (layout) => [{ type: 'kind', item: ownerOf(layout, 9).id, kind: 'notice' }],
      check: async (id, _, now) =>
        expect(textOf(await documentOf(app, id, ownerOf(now, 9)))).toContain('半个钟头'),
    },
    {
      name: 'accept the page',
      operations: () => [{ type: 'accept', items: 'page' }],
      check: async (id, _, now) => {
        const page = await app.payload.findByID({ collection: 'pages', id, depth: 0 })
        expect(page.stage).toBe('corrected')
        expect(await documentOf(app, id, ownerOf(now, 9))).toMatchObject({
          ...{ stage: 'corrected', confidence: 1, correctedBy: expect.any(String) },
        })
      },
    },
  ]

  test.each(cases)('$name, and taken back, and done again', async ({ name, operations, check }) => {
    const id = await importText(app, `each-${cases.findIndex((one) => one.name === name)}`)
    const before = await readWork(app, id)
    const answer = await act(id, ...operations(before.layout))
    const now = await readWork(app, id)
    expect(answer).toMatchObject({ revision: 2, layout: now.layout })
    await check(id, before.layout, now.layout)
    expect(await undo(id)).toMatchObject({ status: 200 })
    expect((await readWork(app, id)).layout).toEqual(before.layout)
    expect(await undo(id, colleague)).toMatchObject({ status: 200 })
    expect(await readWork(app, id)).toMatchObject({ revision: 4, layout: now.layout })
    await check(id, before.layout, now.layout)
    expect(await faults(app)).toEqual([])
  })
})
