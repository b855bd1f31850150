import { MEASURES, type Figures, type Measure } from '../score/meanScore'

/** A line of a table of figures; `lead` stands before the figures, a page's name first. */
export type Line = { readonly lead: readonly string[]; readonly figures: Figures }

const heads: Readonly<Record<Measure, string>> = {
  itemF1: 'itemF1',
  kind: 'kind',
  headline: 'headline',
  deck: 'deck',
  credit: 'credit',
  jump: 'jump R',
  jumpPrecision: 'jump P',
  takenUp: 'from',
  paragraphF1: 'para F1',
  bcubedF1: 'B³ F1',
  characterErrorRate: 'CER',
  linesLost: 'lost',
}

/** Gives a table's cells: a head row, then each line's lead and figures. */
export function toRows(lead: readonly string[], lines: readonly Line[]): string[][] {
  const head = [...lead, ...MEASURES.map((measure) => heads[measure])]
  return [head, ...lines.map((line) => [...line.lead, ...cellsOf(line.figures)])]
}

const cellsOf = (figures: Figures): string[] =>
  MEASURES.map((measure) => {
    if (measure === 'linesLost') return String(figures[measure])
    return figures[measure].toFixed(measure === 'characterErrorRate' ? 4 : 3)
  })
