import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { format } from 'prettier'
import { goldOf } from './source/label'
import { parseSource } from './source/parse'
import { printPage } from './source/print'

/** Where the hand-written pages are, from the root of the project. */
export const here = 'tests/accuracy/hand'

const style = { parser: 'json', printWidth: 100 }

/** A page's text and labels from `HALF/sources/NAME.page`. */
export const makePage = async (half: string, name: string) => {
  const source = parseSource(readFileSync(join(here, half, 'sources', `${name}.page`), 'utf8'))
  const printed = printPage(source)
  const gold = goldOf(name, source, printed)
  return {
    text: `${printed.lines.join('\n')}\n`,
    gold: await format(JSON.stringify(gold), style),
  }
}

/** The names of the pages of a half, in order. */
export const namesOf = (half: string): string[] =>
  readdirSync(join(here, half, 'sources'))
    .map((file) => basename(file, '.page'))
    .sort()
