import { describe, expect, it } from 'vitest'
import { addCounts, countRun, toWords } from '../../scripts/setup/counts.mjs'

const file = (status: string, tests: readonly string[], message = '') => ({
  name: 'tests/unit/some.test.ts',
  status,
  message,
  assertionResults: tests.map((test) => ({ status: test, fullName: `is ${test}` })),
})

describe('the counts of a test run', () => {
  it('adds lanes up to a line that names skipped tests only if there are any', () => {
    const lanes = [
      { passed: 120, failed: 0, skipped: 0 },
      { passed: 7, failed: 1, skipped: 2 },
    ]
    expect(toWords(addCounts(lanes))).toBe('127 passed, 1 failed, 2 skipped')
    expect(toWords(addCounts(lanes.slice(0, 1)))).toBe('120 passed, 0 failed')
    expect(toWords(addCounts([]))).toBe('0 passed, 0 failed')
  })

  it('counts a test that never ended as failed, and one left out as skipped', () => {
    const report = {
      testResults: [file('passed', ['passed', 'skipped', 'todo']), file('failed', ['pending'])],
    }
    expect(countRun({ report, status: 1 })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
      reasons: ['tests/unit/some.test.ts > is pending: never ended'],
    })
  })

  it('names each failed test with the first line of what it said', () => {
    const failed = {
      ...file('failed', ['passed', 'failed']),
      assertionResults: [
        { status: 'passed', fullName: 'holds' },
        {
          status: 'failed',
          fullName: 'adds',
          failureMessages: ['expected 3 to be 4\n  at line 9'],
        },
      ],
    }
    expect(countRun({ report: { testResults: [failed] }, status: 1 }).reasons).toEqual([
      'tests/unit/some.test.ts > adds: expected 3 to be 4',
    ])
  })

  it('counts a file that could not be loaded as one failed and says why', () => {
    const report = { testResults: [file('failed', [], 'Cannot find ./gone\nat line 1')] }
    expect(countRun({ report, status: 1 })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      reasons: ['tests/unit/some.test.ts: Cannot find ./gone'],
    })
  })

  it('never calls a run good that vitest calls bad', () => {
    const report = { testResults: [file('passed', ['passed'])] }
    expect(countRun({ report, status: 1 })).toMatchObject({ passed: 1, failed: 1 })
    expect(countRun({ report, status: 0 })).toMatchObject({ passed: 1, failed: 0 })
    expect(countRun({ report: undefined, status: 137 })).toMatchObject({
      failed: 1,
      reasons: [expect.stringContaining('137')],
    })
  })
})
