import { describe, expect, it } from 'vitest'
import { deriveItems, toLines, type Layout } from '@/text'
import { applyOperation, type Edit } from '@/text/operations'
import { houses } from '../../accuracy/made'
import { randomFrom } from '../../accuracy/made/random'
import type { MadePage } from '../../accuracy/made/types'
import { scorePage } from '../../accuracy/score/scorePage'
import { randomEdit } from '../operations/randomEdit'
import { isRight } from './isRight'
import { leastEdits } from './leastEdits'
import { planEdits } from './planEdits'
import { toWanted } from './toWanted'

const papers = ['shuangqiao-ribao', 'lianhu-zhoubao', 'jingshan-bao', 'beishan-ribao']
const pages = papers.map((name) => houses.find((house) => house.name === name)?.make(1) as MadePage)

/** All lines in one paragraph of one article. */
function rawest(text: string): Layout {
  const written = toLines(text).filter((line) => line.text.trim() !== '')
  const lines = written.map(({ number }) => number)
  const item = { id: 'L1', kind: 'article', blocks: [{ role: 'body', lines }], confidence: 0.5 }
  return { items: [item as Layout['items'][number]], unplaced: [] }
}

/** What somebody without a plan made of it. */
function spoiled(text: string, seed: number): Layout {
  const random = randomFrom(seed)
  const lines = toLines(text)
  let layout = rawest(text)
  for (let i = 0; i < 40; i++)
    layout = applied(layout, randomEdit({ layout, lines }, random), 'try')
  return layout
}

function applied(layout: Layout, edit: Edit, how: 'try' | 'must' = 'must'): Layout {
  const made = applyOperation(layout, edit)
  if (!made.ok && how === 'must') throw new Error(JSON.stringify([edit, made.reason]))
  return made.ok ? made.layout : layout
}

/** The page's score once the planned operations were applied. */
function scoreAfter({ text, gold }: MadePage, layout: Layout, edits: readonly Edit[]) {
  const right = edits.reduce((at, edit) => applied(at, edit), layout)
  const predicted = { items: deriveItems({ text, layout: right }), unplaced: right.unplaced }
  return scorePage({ text, gold, predicted })
}

describe.each(pages)('the operations planned for $name', (page) => {
  const { text, gold } = page

  it('make of the rawest start what the labels say, with hardly more of them than the least', () => {
    const layout = rawest(text)
    const edits = planEdits({ text, layout, gold })
    expect(isRight(scoreAfter(page, layout, edits))).toBe(true)
    const least = leastEdits({ text, wanted: toWanted({ text, gold }) })
    expect(edits.length).toBeGreaterThanOrEqual(least)
    expect(edits.length).toBeLessThanOrEqual(least * 1.05 + 1)
  })

  it('make of a spoiled page what the labels say', () => {
    const layout = spoiled(text, 7)
    expect(isRight(scoreAfter(page, layout, planEdits({ text, layout, gold })))).toBe(true)
  })
})
