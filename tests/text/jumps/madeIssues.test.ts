import { describe, expect, it } from 'vitest'
import { linkJumps } from '@/text/jumps/linkJumps'
import { deCheck, enCheck, frCheck } from '../../accuracy/made/copy/western'
import { hantCheck, zhCheck } from '../../accuracy/made/copy/zh'
import { makeIssue } from './makeIssue'

const desks = { zhCheck, hantCheck, enCheck, frCheck, deCheck }

/** Issues of each desk. */
const issues = 25

describe.each(Object.entries(desks))('made issues of %s', (_, desk) => {
  it('have hardly a wrong link, and few true ones that wait', () => {
    const counts = { true: 0, found: 0, right: 0 }
    for (let seed = 1; seed <= issues; seed++) {
      const { pages, truth } = makeIssue({ seed, desk })
      const found = linkJumps(pages).links.map(
        ({ from, to }) => `${from.page}/${from.item} > ${to.page}/${to.item}`,
      )
      counts.true += truth.length
      counts.found += found.length
      counts.right += found.filter((link) => truth.includes(link)).length
    }
    expect(counts.true).toBeGreaterThan(issues)
    expect(counts.right / counts.found).toBeGreaterThanOrEqual(0.98)
    expect(counts.right / counts.true).toBeGreaterThanOrEqual(0.8)
  })
})
