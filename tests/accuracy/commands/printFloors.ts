import { FLOOR_PAGES, floors, folderFloors, type Floor } from '../floors'
import { houses, pagesOf } from '../made'
import { scoreAll } from '../scoreAll'
import { findLabelled, type Labelled } from '../score/findLabelled'
import { macroOf } from '../score/meanScore'

/** So far below the figures of today a floor is set, that a small change of one page may pass. */
const SLACK = 0.03

/** Gives the floors that today's figures allow, to be put into floors.ts; none is lower than it was. */
export async function printFloors(): Promise<string> {
  const made = houses.map((house) => {
    return lineOf(house.name, pagesOf(house, FLOOR_PAGES), floors[house.name])
  })
  const given = await Promise.all(
    Object.entries(folderFloors).map(async ([folder, old]) =>
      lineOf(folder, await findLabelled(folder), old),
    ),
  )
  return ['floors:', ...made, 'folderFloors:', ...given, ''].join('\n')
}

function lineOf(name: string, pages: readonly Labelled[], old: Floor | undefined): string {
  const figures = macroOf(scoreAll(pages).map(({ score }) => score))
  const floor = (field: keyof Floor) =>
    `${field}: ${Math.max(old?.[field] ?? 0, Math.floor((figures[field] - SLACK) * 100) / 100)}`
  return `  '${name}': { ${floor('itemF1')}, ${floor('headline')}, ${floor('paragraphF1')} },`
}
