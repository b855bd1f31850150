import { createReadStream } from 'node:fs'

/**
 * The lines of a file of JSON lines, as they stand between line feeds. (Node's readline also ends a
 * line at U+2028, which JSON leaves inside its strings.)
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
