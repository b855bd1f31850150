import { scoreFolder } from './commands/scoreFolder'
import type { Asked } from './commands/types'
import { readWords, usage } from './readWords'

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
  const [folder] = asked.words
  if (folder === undefined) return `${usage}\n`
  return scoreFolder(folder, asked)
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
