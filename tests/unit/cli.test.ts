import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { main } from '@/cli/main'
import { temporaryFolder } from '../support/temporaryFolder'

const run = promisify(execFile)
const bin = path.resolve(import.meta.dirname, '../../bin/backnumber.mjs')

const page = `HARBOUR BRIDGE OPENS TO CARTS

The new bridge over the harbour was opened to carts on Tuesday morning, and by
noon four hundred had gone over it. The toll is a penny.

By Our Own Reporter
`

/** Runs a command line in this process; gives its exit status and what it said where. */
async function backnumber(argv: string[], input = '') {
  const said = { out: '', err: '' }
  const status = await main(argv, {
    io: {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      readInput: async () => Buffer.from(input),
      watched: false,
    },
  })
  return { status, ...said }
}

describe('wrong use ends with 2, with a message on standard error alone', () => {
  test.each([
    [[], 'Which command?'],
    [
      ['reindex'],
      'There is no command “reindex”. There are: import, segment, status, jumps, verify',
    ],
    [['user', 'remove'], 'There is no command “user”'],
    [['segment'], 'Something is missing. Usage: npx backnumber segment FILE'],
    [['segment', 'a', 'b'], '“b” is one word too many'],
    [['status', '--loud'], "Unknown option '--loud'. Usage: npx backnumber status"],
    [['import'], 'Something is missing. Usage: npx backnumber import PATH…'],
    [['import', 'x', '--date', '1987-02-30'], '--date takes a day'],
    [['import', '--again', '--date', '1987-13-01'], '--date takes a day'],
    [['import', '--again', '--newspaper', '河口报'], '--newspaper takes an id'],
    [['import', 'x', '--newspaper', '../up'], '--newspaper takes an id'],
    [['user', 'add', 'nobody', '--role', 'editor'], '“nobody” is no e-mail address'],
    [['user', 'add', 'a@b.example'], '--role is missing'],
    [['user', 'add', 'a@b.example', '--role', 'owner'], 'There is no role “owner”'],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await backnumber(argv)
    expect(err).toContain(message)
    expect({ status, out }).toEqual({ status: 2, out: '' })
  })
})

describe('help', () => {
  test.each([['help'], ['--help'], ['-h']])('%s lists every command', async (word) => {
    const { status, out } = await backnumber([word])
    expect(status).toBe(0)
    for (const name of ['import', 'segment', 'status', 'verify', 'user add', 'backup', 'restore']) {
      expect(out).toContain(`\n  ${name} `.trimEnd())
    }
  })

  test('tells of one command', async () => {
    expect((await backnumber(['help', 'user', 'add'])).out).toContain('user add EMAIL --role ROLE')
    expect((await backnumber(['backup', '--help'])).out).toContain('backup DIR')
  })

  test('--version is the release of package.json', async () => {
    expect((await backnumber(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})

describe('segment', () => {
  test('prints one JSON object of the page and nothing else', async () => {
    const folder = temporaryFolder({ 'p1.txt': page })
    const { status, out, err } = await backnumber(['segment', `${folder}/p1.txt`, '--json'])
    const printed = JSON.parse(out)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(printed.source).toMatchObject({ name: 'p1.txt', lines: 6 })
    expect(printed.source.sha256).toMatch(/^[0-9a-f]{64}$/u)
    expect(printed.items[0]).toMatchObject({
      kind: 'article',
      headline: 'HARBOUR BRIDGE OPENS TO CARTS',
    })
  })

  test('reads standard input for -, and shows a person what is in the page', async () => {
    const { status, out } = await backnumber(['segment', '-'], page)
    expect(status).toBe(0)
    expect(out).toContain('1  article  lines 1')
    expect(out).toContain('HARBOUR BRIDGE OPENS TO CARTS')
  })

  test.each([
    ['missing.txt', 'There is no such file'],
    ['.', 'This is a folder'],
    ['empty.txt', 'The file is empty'],
    ['nul.txt', 'it is binary, not text'],
  ])('%s fails by name', async (name, message) => {
    const folder = temporaryFolder({ 'empty.txt': '', 'nul.txt': 'a\0b' })
    const { status, out, err } = await backnumber(['segment', path.join(folder, name)])
    expect(err).toContain(message)
    expect(err).not.toContain('\n    at ')
    expect({ status, out }).toEqual({ status: 1, out: '' })
  })

  test('runs from any folder, and with settings that would stop a database', async () => {
    const folder = temporaryFolder({ 'p1.txt': page })
    const env = { ...process.env, DATABASE_URL: 'nonsense://', PORT: 'x' }
    const { stdout } = await run(process.execPath, [bin, 'segment', 'p1.txt', '--json'], {
      cwd: folder,
      env,
    })
    expect(JSON.parse(stdout).items).toHaveLength(1)
  })
})
