import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { findLabelled, type Labelled } from '../score/findLabelled'
import { trainLabels } from '../train/trainLabels'
import { madePages } from './madePages'
import type { Asked } from './types'

const PAGES = 30
const ROUNDS = 8

/** Development pages that no press made; none of the real ones is among them. */
const WRITTEN = ['tests/accuracy/hand/development', 'sample']

const FOLDER = 'src/text/layout/labels'

/** Learns the weights of line labels anew from development pages, and writes them into the source. */
export async function train(asked: Asked): Promise<string> {
  const pages = await trainingPages(asked)
  const weights = trainLabels(pages, ROUNDS, (line) => console.error(line))
  const files: string[] = []
  for (const script of ['han', 'latin'] as const) {
    const file = path.join(FOLDER, `${script}Weights.ts`)
    await writeFile(file, toSource(`${script}Weights`, weights[script]))
    files.push(file)
  }
  return `${files.join('\n')}\nFormat them: npx prettier --write ${FOLDER}\n`
}

/** Made pages, and those written by hand twice, as they are few. */
async function trainingPages(asked: Asked): Promise<Labelled[]> {
  const houses = madePages({ ...asked, half: 'development', pages: asked.pages ?? PAGES })
  const written = (await Promise.all(WRITTEN.map(findLabelled))).flat()
  return [...houses.flatMap(({ pages }) => pages), ...written, ...written]
}

function toSource(name: string, table: Readonly<Record<string, number>>): string {
  return `import type { CueTable } from './types'

/** What each cue is worth, learned from made pages by \`npm run accuracy -- train\`. */
export const ${name}: CueTable = ${JSON.stringify(table, null, 2)}
`
}
