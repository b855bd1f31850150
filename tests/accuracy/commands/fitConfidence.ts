import { fitTable, readTable, type Table } from '../calibration/fitTable'
import { judgeItems, type Judged } from '../calibration/judgeItems'
import { measureReliability } from '../calibration/measureReliability'
import { reliabilityText } from '../report/reliabilityRows'
import { predict } from '../score/predict'
import { madePages } from './madePages'
import type { Asked } from './types'

const PAGES = 30

/** Gives the table that maps raw confidence to the share of right items, fitted to development pages. */
export function fitConfidence(asked: Asked): string {
  const development = judge('development', asked)
  const table = fitTable(development)
  const check = judge('check', asked)
  return [
    tableText(table),
    `development, raw: ${textOf(development)}`,
    `development, mapped: ${textOf(mapped(development, table))}`,
    `check, raw: ${textOf(check)}`,
    `check, mapped: ${textOf(mapped(check, table))}`,
    '',
  ].join('\n')
}

function judge(half: 'development' | 'check', asked: Asked): Judged[] {
  const houses = madePages({ half, house: undefined, pages: asked.pages ?? PAGES })
  return houses.flatMap(({ pages }) =>
    pages.flatMap(({ text, gold }) =>
      judgeItems({ gold, predicted: predict(text, { raw: true }) }),
    ),
  )
}

const mapped = (judged: readonly Judged[], table: Table): Judged[] =>
  judged.map(({ confidence, right }) => ({ confidence: readTable(table, confidence), right }))

const textOf = (judged: readonly Judged[]): string => reliabilityText(measureReliability(judged))

const tableText = (table: Table): string =>
  ['[', ...table.map(([raw, share]) => `  [${raw}, ${share}],`), ']', ''].join('\n')
