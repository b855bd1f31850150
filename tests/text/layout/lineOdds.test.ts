import { expect, it } from 'vitest'
import { toLines } from '@/text'
import { labelPieces } from '@/text/layout/labels/labelPieces'
import { lineOdds } from '@/text/layout/labels/lineOdds'
import { profilePage } from '@/text/layout/profilePage'
import { readPieces } from '@/text/layout/readPieces'
import { layoutWeights } from '@/text/layout/weights'

const PAGE = [
  'Harbour Light Is Lit Again',
  '',
  'The old light at the harbour mouth was lit',
  'again on Tuesday after eleven dark years,',
  'and the boats came in by it at nightfall.',
  'The keeper, who is seventy, said that he had',
  'not thought to see it burn in his time.',
]

it('tells headline lines from text, and first lines of paragraphs from further ones', () => {
  const pieces = readPieces(toLines(PAGE.join('\n')))
  const bare = profilePage(pieces)
  const profile = profilePage(pieces, labelPieces(pieces, bare, layoutWeights.glance.latin))
  const odds = lineOdds(pieces, profile, layoutWeights.lines.latin())
  expect(pieces.map((_, at) => odds.head(at) > 0)).toEqual([true, ...new Array(5).fill(false)])
  expect(odds.start(1)).toBeGreaterThan(0)
  expect(odds.start(2)).toBeLessThan(0)
})

it('has nothing to say of a page without lines', () => {
  const odds = lineOdds([], profilePage([]), layoutWeights.lines.han())
  expect(odds.head(0)).toBe(0)
})
