import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findLabelled } from '../accuracy/score/findLabelled'
import { openDesk, type Desk, type Start, type Task } from '../support/editor/desk'
import { isRight } from '../support/editor/isRight'

let desk: Desk
let tasks: readonly Task[]

const names = [
  'archive/lingdu-bao/1987-10-16/2',
  'archive/lingdu-bao/1987-10-20/2',
  'archive/lingdu-bao/1987-10-16/1',
]

beforeAll(async () => {
  const pages = await findLabelled(path.resolve('sample'))
  tasks = names.map((name) => pages.find((page) => page.name === name) as Task)
  desk = await openDesk(tasks)
}, 180_000)

afterAll(() => desk?.close())

describe('an editor at the keyboard', () => {
  const cases: readonly (readonly [number, Start])[] = [
    [0, 'proposal'],
    [1, 'proposal'],
    [2, 'rawest'],
  ]
  it.each(cases)('puts page %i right from the %s', async (page, start) => {
    const { score, misses } = await desk.putRight(tasks[page] as Task, start)
    expect(isRight(score), misses.join('\n')).toBe(true)
  })
})
