import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planLanes, readWords } from '../../scripts/setup/lanes.mjs'
import { temporaryFolder } from '../support/temporaryFolder'

const everyKind = {
  'tests/text/lines.test.ts': '',
  'tests/int/import.test.ts': '',
  'tests/int/access.test.ts': '',
  'tests/browser/admin.test.ts': '',
  'tests/support/payload.ts': '',
}

/** What would run, as `lane: files`. */
const planned = (options: Parameters<typeof planLanes>[0]) =>
  planLanes(options).map(({ lane, files }) => `${lane.name}: ${[...files].sort().join(' ')}`)

describe('the lanes of npm test', () => {
  it('runs the integration tests once on each database', () => {
    expect(planned({ root: temporaryFolder(everyKind), filters: [] })).toEqual([
      'unit: tests/text/lines.test.ts',
      'int · sqlite: tests/int/access.test.ts tests/int/import.test.ts',
      'int · mongodb: tests/int/access.test.ts tests/int/import.test.ts',
      'browser: tests/browser/admin.test.ts',
    ])
  })

  it('leaves out a lane that has no tests', () => {
    const root = temporaryFolder({ 'tests/int/access.test.ts': '', 'tests/browser/start.ts': '' })
    expect(planned({ root, filters: [] })).toEqual([
      'int · sqlite: tests/int/access.test.ts',
      'int · mongodb: tests/int/access.test.ts',
    ])
  })

  it('narrows to a lane, to one database and to files', () => {
    const root = temporaryFolder(everyKind)
    const names = (options: { lane?: string; filters: readonly string[] }) =>
      planLanes({ root, ...options }).map(({ lane }) => lane.id)
    expect(names({ lane: 'int', filters: [] })).toEqual(['sqlite', 'mongodb'])
    expect(names({ lane: 'mongodb', filters: [] })).toEqual(['mongodb'])
    expect(names({ filters: ['tests/text/lines.test.ts'] })).toEqual(['unit'])
    expect(names({ lane: 'sqlite', filters: ['./tests/int/access.test.ts'] })).toEqual(['sqlite'])
    expect(names({ filters: [join(root, 'tests/browser/admin.test.ts')] })).toEqual(['browser'])
    expect(names({ lane: 'unit', filters: ['tests/int'] })).toEqual([])
  })

  it('reads a lane and files in any order', () => {
    expect(readWords([])).toEqual({ filters: [] })
    expect(readWords(['a', '--lane', 'int', 'b'])).toEqual({ lane: 'int', filters: ['a', 'b'] })
  })

  it.each([[['--lane']], [['--lane', 'nope']], [['--watch']], [['a', '--watch']]])(
    'refuses %j with the usage',
    (words) => {
      expect(readWords(words)).toEqual({ wrong: expect.stringContaining('Usage: npm test') })
    },
  )
})
