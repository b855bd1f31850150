import { leaveOneOut } from './commands/leaveOneOut'
import { printFloors } from './commands/printFloors'
import { scoreFolder } from './commands/scoreFolder'
import { scoreMade } from './commands/scoreMade'
import { train } from './commands/train'
import type { Asked } from './commands/types'
import { writeGiven, writeMade } from './commands/writeDocs'
import { writeExamples } from './train/networks/writeExamples'
import { readWords, usage } from './readWords'

/** Pages of each script that a network is learned from, unless said otherwise. */
const PAGES = 15_000

/** Reads the words; on wrong use says so and gives nothing. */
function ask(argv: readonly string[]): Asked | undefined {
  try {
    return readWords(argv)
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`)
    return undefined
  }
}

async function run(asked: Asked): Promise<string> {
  const [folder, ...more] = asked.words
  if (folder === 'train') return train(more, asked)
  if (folder === 'examples') return examplesOf(more[0], asked.pages ?? PAGES)
  if (folder === undefined) {
    if (asked.floors) return printFloors()
    return asked.write ? writeMade(asked) : scoreMade(asked)
  }
  if (asked.write) return writeGiven(folder, asked)
  return asked.leaveOneOut ? leaveOneOut(folder, asked) : scoreFolder(folder, asked)
}

async function examplesOf(network: string | undefined, count: number): Promise<string> {
  const han = await writeExamples({ network, script: 'han', count })
  return `${han}${await writeExamples({ network, script: 'latin', count })}`
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const asked = ask(process.argv.slice(2))
if (asked === undefined) process.exitCode = 2
else {
  try {
    process.stdout.write(await run(asked))
  } catch (error) {
    console.error(process.env.DEBUG ? error : messageOf(error))
    process.exitCode = 1
  }
}
