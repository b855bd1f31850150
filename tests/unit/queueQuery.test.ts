import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthOf, toDays } from '@/admin/Queue/progress/days'
import { en } from '@/admin/Queue/words/en'
import { zh } from '@/admin/Queue/words/zh'
import { readQuery, writeQuery, sorts, stageFilters, views } from '@/queue/query'

const paramsOf = (address: string) => Object.fromEntries(new URLSearchParams(address))

test('what an address of the queue says is read as it was written', () => {
  const query = fc.record({
    view: fc.constantFrom(...views),
    newspaper: fc.constantFrom(null, 'qinghe', '晚报 & 晨报'),
    stage: fc.constantFrom(...stageFilters),
    below: fc.constantFrom(null, 0, 0.6, 1),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1, max: 20_000 }),
  })
  fc.assert(
    fc.property(query, (asked) => {
      const read = readQuery(paramsOf(writeQuery(asked)))
      expect(read.query).toMatchObject(asked)
      expect(read.ignored).toEqual([])
    }),
  )
})

test('whatever an address says, each value is read or named', () => {
  const names = ['view', 'newspaper', 'stage', 'kind', 'below', 'page', 'year'] as const
  const untold = readQuery({}).query
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ minLength: 1 }), (name, value) => {
      const { query, ignored } = readQuery({ [name]: value })
      const read = query[name]
      if (ignored.includes(name)) expect(read).toEqual(untold[name])
      else expect(read).toEqual(typeof read === 'number' ? Number(value) : value)
    }),
  )
})

test('a year has its days under their weekdays, each as far as its pages are', () => {
  expect(monthOf(1985, 1)).toMatchObject({ before: 4, dates: { length: 28 } })
  const issue = { id: 'a', name: 'A', newspaper: 'p', date: '1985-02-01' }
  const days = toDays([
    { ...issue, imported: 0, corrected: 1, verified: 0 },
    { ...issue, id: 'b', imported: 0, corrected: 0, verified: 199 },
  ])
  expect(days.get('1985-02-01')).toMatchObject({ state: 'corrected', share: 99 })
})

test('no word of the queue is missing in either language, and Chinese is Chinese', () => {
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : typeof value === 'string' ? [value] : [] // prettier-ignore
  expect(leaves(en).filter((word) => word.trim() === '' || /\p{Script=Han}/u.test(word))).toEqual(
    [],
  )
  const kept = new Set(['N', '↑ ↓', 'Enter', '/', '1–6', '[ ]', '?', 'Esc'])
  expect(leaves(zh).filter((word) => !kept.has(word) && !/\p{Script=Han}/u.test(word))).toEqual([])
})
