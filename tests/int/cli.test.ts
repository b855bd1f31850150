import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, testDatabase, type TestPayload } from '../support/payload'
import { madeArchive } from '../support/madeArchive'
import { mongoUrl } from '../support/mongo'

let opened: TestPayload
let archive: string

const bin = path.resolve(import.meta.dirname, '../../bin/backnumber.mjs')

beforeAll(async () => {
  opened = await openTestPayload()
  archive = await madeArchive({ folder: opened.dataDir, pages: 3 })
})
afterAll(() => opened.close())

type Ask = { input?: string; env?: Readonly<Record<string, string>> }

/** A command in a process of its own, from another folder, on the test's database. */
async function backnumber(words: string[], { input = '', env = {} }: Ask = {}) {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: opened.dataDir,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.end(input)
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, out, err }
}

describe('import', () => {
  test('lists what it could not read, by name and reason, and ends with 1; JSON stands alone', async () => {
    await writeFile(path.join(archive, '1985-01-01', '9.txt'), 'a\0b')
    const { status, out, err } = await backnumber(['import', archive, '--json'])
    expect(JSON.parse(out)).toMatchObject({ files: 4, stored: 3, failed: 1, stopped: false })
    expect(err).toContain('9.txt: The file holds a NUL byte at offset 1')
    expect(err).not.toContain('\n    at ')
    expect(status).toBe(1)
    await rm(path.join(archive, '1985-01-01', '9.txt'))
  })

  test('again stores nothing and ends with 0', async () => {
    const { status, out } = await backnumber(['import', archive])
    expect(out).toContain('3 files · 0 stored · 3 already there · 0 failed')
    expect(status).toBe(0)
  })

  test('of a path that is not there ends with 1 and says so', async () => {
    const { status, out, err } = await backnumber(['import', '/no/such/folder'])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('/no/such/folder')
  })
})

test('status counts pages, items by stage, and quarantined files', async () => {
  const { status, out } = await backnumber(['status', '--json'])
  const told = JSON.parse(out)
  expect(status).toBe(0)
  expect(told).toMatchObject({ pages: 3, jumps: { waiting: 0 }, reissues: { due: 0 } })
  expect(told.items.articles.total).toBeGreaterThan(5)
  expect(told.items.articles.imported).toBe(told.items.articles.total)
  const files = told.imports.flatMap((run: { quarantine: { file: string }[] }) => run.quarantine)
  expect(files).toEqual([expect.objectContaining({ file: expect.stringContaining('9.txt') })])
})

describe('user add', () => {
  test('takes a password from standard input, and the user signs in with it', async () => {
    const password = 'a long enough password'
    const words = ['user', 'add', 'Lu@People.example', '--role', 'corrector', '--password-stdin']
    const { status, out } = await backnumber(words, { input: `${password}\n` })
    expect({ status, out }).toEqual({ status: 0, out: '' })
    const data = { email: 'lu@people.example', password }
    const { user } = await opened.payload.login({ collection: 'users', data })
    expect(user).toMatchObject({ role: 'corrector' })
  })

  test('refuses a second user of the same address', async () => {
    const { status, err } = await backnumber([
      'user',
      'add',
      'lu@people.example',
      '--role',
      'admin',
    ])
    expect(err).toContain('There is already a user lu@people.example')
    expect(status).toBe(1)
  })

  test('makes a password, prints it once, and asks for another', async () => {
    const { out } = await backnumber(['user', 'add', 'an@people.example', '--role', 'viewer'])
    const data = { email: 'an@people.example', password: out.trim() }
    const { user } = await opened.payload.login({ collection: 'users', data })
    expect(user).toMatchObject({ role: 'viewer', mustChangePassword: true })
  })
})

test('backup and restore carry everything into an empty place, which verifies', async () => {
  const dir = path.join(opened.dataDir, 'backup')
  expect(await backnumber(['backup', dir])).toMatchObject({ status: 0 })
  const place = path.join(opened.dataDir, 'elsewhere')
  await mkdir(place)
  const env = {
    DATA_DIR: path.join(place, 'data'),
    MEDIA_DIR: path.join(place, 'media'),
    DATABASE_URL:
      testDatabase() === 'mongodb' ? mongoUrl('cli') : `file:${path.join(place, 'data', 'cms.db')}`,
  }
  const restored = await backnumber(['restore', dir], { env })
  expect(restored.err).not.toContain('not in order')
  expect(restored.status).toBe(0)
  const { status, out } = await backnumber(['verify', '--json'], { env })
  expect(JSON.parse(out)).toMatchObject({ ok: true, checked: { pages: 3, sources: 3 } })
  expect(status).toBe(0)
  expect((await backnumber(['restore', dir], { env })).err).toContain('The database is not empty')
})

test('verify ends with 1 and names what is wrong', async () => {
  const { docs } = await opened.payload.find({ collection: 'pages', limit: 1, depth: 0 })
  const { sourceFile } = await import('@/import/sources')
  await writeFile(sourceFile(docs[0]?.sha256 ?? ''), 'something else')
  const { status, out } = await backnumber(['verify'])
  expect(out).toContain(`[sources] pages/${docs[0]?.id}: the source`)
  expect(status).toBe(1)
})

test('a database that does not answer is named, with its remedy and without a stack', async () => {
  const env = {
    DATABASE_URL: 'mongodb://u:pw@127.0.0.1:9/x?replicaSet=rs0&serverSelectionTimeoutMS=500',
  }
  const { status, err } = await backnumber(['status'], { env })
  expect(status).toBe(1)
  expect(err).toContain('Check DATABASE_URL')
  expect(err).not.toContain('pw@')
  expect(err).not.toContain('\n    at ')
})
