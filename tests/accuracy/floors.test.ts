import { describe, expect, it } from 'vitest'
import { FLOOR_PAGES, floors, folderFloors } from './floors'
import { houses, pagesOf } from './made'
import { findLabelled } from './score/findLabelled'
import { macroOf, type Figures } from './score/meanScore'
import { scoreAll } from './scoreAll'

const hold = (figures: Figures, floor: (typeof floors)[string] | undefined) => {
  expect(figures.linesLost).toBe(0)
  expect(figures.itemF1).toBeGreaterThanOrEqual(floor?.itemF1 ?? 1)
  expect(figures.headline).toBeGreaterThanOrEqual(floor?.headline ?? 1)
  expect(figures.paragraphF1).toBeGreaterThanOrEqual(floor?.paragraphF1 ?? 1)
}

describe('the segmenter', () => {
  it.each(houses)('does not fall below its floor on pages of $name', (house) => {
    const scored = scoreAll(pagesOf(house, FLOOR_PAGES))
    hold(macroOf(scored.map(({ score }) => score)), floors[house.name])
  })

  it.each(Object.entries(folderFloors))(
    'does not fall below its floor on %s',
    async (folder, floor) => {
      const scored = scoreAll(await findLabelled(folder))
      hold(macroOf(scored.map(({ score }) => score)), floor)
    },
  )
})

describe('the floors', () => {
  it('are those of houses that there are', () => {
    const names = houses.map(({ name }) => name)
    expect(Object.keys(floors).sort()).toEqual([...names].sort())
  })
})
