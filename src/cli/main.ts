import { parseArgs } from 'node:util'
import { commands } from './commands'
import { help, version } from './help'
import { standardIo } from './standardIo'
import type { Command, Io, Options } from './types'
import { isUsageError, usageError } from './usageError'

type Given = { readonly io?: Io; readonly debug?: boolean }

/**
 * Runs `backnumber` with the words after it; gives the exit status: 0 done, 1 something failed and
 * is named, 2 wrong use. Never throws; a stack is shown only with `debug`.
 */
export async function main(argv: readonly string[], given: Given = {}): Promise<number> {
  const io = given.io ?? standardIo()
  try {
    return await run(argv, io)
  } catch (error) {
    io.err(`${given.debug ? stackOf(error) : messageOf(error)}\n`)
    return isUsageError(error) ? 2 : 1
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv
  const asked = first === 'help' || first === '--help' || first === '-h'
  if (first === '--version' || first === '-v') return print(io, `${version()}\n`)
  if (asked && rest.length === 0) return print(io, help())
  if (first === undefined) throw usageError(`Which command?\n\n${help()}`)
  const command = find(asked ? rest : argv)
  if (asked || argv.includes('--help')) {
    return print(io, `Usage: npx backnumber ${command.usage}\n  ${command.does}\n`)
  }
  const { words, options } = parse({ command, argv })
  return (await command.load())({ words, options, io })
}

function print(io: Io, text: string): number {
  io.out(text)
  return 0
}

function find(words: readonly string[]): Command {
  const command = commands.find(({ name }) => words.slice(0, sizeOf(name)).join(' ') === name)
  if (command) return command
  const names = commands.map(({ name }) => name).join(', ')
  throw usageError(`There is no command “${words[0]}”. There are: ${names}, help.`)
}

const sizeOf = (name: string): number => name.split(' ').length

function parse({ command, argv }: { command: Command; argv: readonly string[] }) {
  const args = argv.slice(sizeOf(command.name))
  const usage = `Usage: npx backnumber ${command.usage}`
  const { values, positionals } = parsed({ command, args, usage })
  const { least, most } = command.words
  if (positionals.length < least) throw usageError(`Something is missing. ${usage}`)
  if (positionals.length > most) {
    throw usageError(`“${positionals[most]}” is one word too many. ${usage}`)
  }
  return { words: positionals, options: values as Options }
}

function parsed(given: { command: Command; args: string[]; usage: string }) {
  try {
    const { options } = given.command
    return parseArgs({ args: given.args, options, strict: true, allowPositionals: true })
  } catch (error) {
    throw usageError(`${messageOf(error).split('. ')[0]}. ${given.usage}`)
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
