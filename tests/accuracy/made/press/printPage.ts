import type { Random } from '../copy/types'
import { blanksBefore } from './blanks'
import type { Habits } from './habits'
import type { NumberedLine } from './label'
import { spoil } from './spoil'
import type { Galley, Join, SetLine } from './types'

export type Printed = { readonly text: string; readonly lines: readonly NumberedLine[] }

/** Writes the galleys into a file as the house's extractor does, and tells which line came from where. */
export const printPage = (options: {
  readonly galleys: readonly Galley[]
  readonly habits: Habits
  readonly random: Random
}): Printed => {
  const { galleys, habits, random } = options
  const texts: string[] = []
  const lines: NumberedLine[] = []
  for (const line of joined(galleys)) {
    const before = texts.at(-1) ?? ''
    const text = spoil({ line, habits, random })
    const count = texts.length === 0 ? 0 : blanksBefore({ join: line.join, before, habits, random })
    for (let blank = 0; blank < count; blank++) texts.push('')
    const opens = habits.blanks === 'every' && count === 0 && ['item', 'frame'].includes(line.join)
    texts.push(opens ? ` ${text}` : text)
    if (line.owners.length > 0) lines.push({ number: texts.length, owners: line.owners })
  }
  const mark = habits.spaces === 'zero-width' && random.chance(0.3) ? '\ufeff' : ''
  return { text: `${mark}${texts.join('\n')}\n`, lines }
}

/** All lines in order, the first of each galley joined as its neighbour asks. */
const joined = (galleys: readonly Galley[]): SetLine[] =>
  galleys.flatMap((galley, at) => {
    const before = galleys[at - 1]
    return galley.lines.map((line, i) => (i > 0 ? line : { ...line, join: joinOf(galley, before) }))
  })

const joinOf = (galley: Galley, before: Galley | undefined): Join => {
  if (before === undefined || before.item === null || galley.item !== before.item) return 'item'
  return galley.part === before.part ? 'frame' : 'half'
}
