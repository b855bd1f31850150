import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { judgeItems } from '../calibration/judgeItems'
import { measureReliability } from '../calibration/measureReliability'
import { plotReliability } from '../report/plotReliability'
import { reliabilityRows, reliabilityText } from '../report/reliabilityRows'
import { spreadText } from '../report/spreadText'
import { toMarkdown } from '../report/toMarkdown'
import { toRows, type Line } from '../report/toRows'
import { writeSections } from '../report/writeSections'
import { scoreAll, type Scored } from '../scoreAll'
import { findLabelled } from '../score/findLabelled'
import { kindsOf, macroOf } from '../score/meanScore'
import { leaveEachOut } from './leaveOneOut'
import { baselineLines, pageLines } from './scoreFolder'
import { HALVES, houseLines, pagesOf, scoreHouses, type ScoredHouse } from './scoreMade'
import type { Asked } from './types'

const page = path.resolve('docs/accuracy.md')
const plot = path.resolve('docs/images/calibration.svg')

/** Labelled pages of the project that no press made, by the name that the table gives them. */
const folders = {
  'by hand, development': 'tests/accuracy/hand/development',
  'by hand, check': 'tests/accuracy/hand/check',
  'the sample archive': 'sample',
} as const

/** Writes the tables of made and hand-written pages and the plot of confidence into docs/. */
export async function writeMade(asked: Asked): Promise<string> {
  const houses = scoreHouses({ ...asked, half: undefined, house: undefined })
  const [development, check] = HALVES.map((half) => reliabilityOf(pagesOf(half, houses)))
  if (!development || !check) throw new Error('There are no made pages of both halves.')
  await writePage({
    houses: toMarkdown([
      ['house', 'half', 'habits'],
      ...houses.map(({ name, half, habit }) => [name, half, habit]),
    ]),
    made: toMarkdown(toRows(['house', 'half', 'pages'], houseLines(houses))),
    spread: HALVES.map((half) => spreadOfHalf(half, houses)).join(''),
    kinds: toMarkdown(kindRows(houses)),
    baselines: toMarkdown(toRows(['check pages'], againstBaselines(pagesOf('check', houses)))),
    hand: toMarkdown(toRows(['pages', 'how many'], await folderLines())),
    calibration: [
      `Development pages: ${reliabilityText(development)}\n`,
      `Check pages: ${reliabilityText(check)}\n`,
      toMarkdown(reliabilityRows(check)),
    ].join('\n'),
  })
  const svg = plotReliability([
    { name: 'development pages', look: 'tuned', bins: development.bins },
    { name: 'check pages', look: 'measured', bins: check.bins },
  ])
  await writeFile(plot, svg)
  return `docs/accuracy.md and docs/images/calibration.svg are written.\n`
}

/** Writes the table of a folder's pages, and of the same pages left out of tuning, into docs/. */
export async function writeGiven(folder: string, asked: Asked): Promise<string> {
  const section = asked.leaveOneOut ? 'left out' : 'given'
  const rows = asked.leaveOneOut
    ? toRows(['page', 'weights'], await leaveEachOut(folder, asked))
    : toRows(['page'], pageLines(scoreAll(await findLabelled(folder))))
  const named = rows.map(([page = '', ...cells]) => [path.posix.basename(page), ...cells])
  await writePage({ [section]: toMarkdown(named) })
  return `docs/accuracy.md is written.\n`
}

async function writePage(sections: Readonly<Record<string, string>>): Promise<void> {
  await writeFile(page, writeSections(await readFile(page, 'utf8'), sections))
}

const spreadOfHalf = (half: string, houses: readonly ScoredHouse[]): string =>
  `- ${half}: ${spreadText(houses.filter((house) => house.half === half))}\n`

const reliabilityOf = (pages: readonly Scored[]) => measureReliability(pages.flatMap(judgeItems))

function againstBaselines(pages: readonly Scored[]): Line[] {
  const shipped = { lead: ['Backnumber'], figures: macroOf(pages.map(({ score }) => score)) }
  return [shipped, ...baselineLines(pages)]
}

/** A row for each kind: how many items each half has, and their F1. */
function kindRows(houses: readonly ScoredHouse[]): string[][] {
  const halves = HALVES.map((half) => kindsOf(pagesOf(half, houses).map(({ score }) => score)))
  const rows = (halves[0] ?? []).map(({ kind }, at) => [
    kind,
    ...halves.flatMap((kinds) => {
      const { wanted, f1 } = kinds[at] ?? { wanted: 0, f1: 0 }
      return [String(wanted), wanted === 0 ? '–' : f1.toFixed(3)]
    }),
  ])
  const head = HALVES.flatMap((half) => [`${half}, items`, 'itemF1'])
  return [['kind', ...head], ...rows]
}

async function folderLines(): Promise<Line[]> {
  return Promise.all(
    Object.entries(folders).map(async ([name, folder]) => {
      const scored = scoreAll(await findLabelled(folder))
      const figures = macroOf(scored.map(({ score }) => score))
      return { lead: [name, String(scored.length)], figures }
    }),
  )
}
