// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNewest, readNewspaper, readStory } from '../../docs/examples/read'
import { commandsIn, guideIds, makeGuideArchive, programOf } from '../support/openapiGuide'
import { startApiServer, type ApiServer } from '../support/openapiServer'
import { makePeople } from '../support/people'
import { rest } from '../support/request'
import { temporaryFolder } from '../support/temporaryFolder'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/api.md'), 'utf8')
const commands = commandsIn(guide)

let app: TestPayload
let server: ApiServer
let key: string

beforeAll(async () => {
  app = await openTestPayload()
  const { admin, editor } = await makePeople(app.payload)
  await makeGuideArchive({ payload: app.payload, editor })
  const data = { name: 'The guide', role: 'editor', owner: editor.user.id, rate: 6000 }
  const made = await rest('POST /keys', { as: admin, body: data })
  key = String(made.body.doc?.key)
  server = await startApiServer()
})
afterAll(async () => {
  await server?.close()
  await app?.close()
})

/** Runs a command of the guide as a reader would; throws what it said when it fails. */
async function run(command: string): Promise<string> {
  const script = [
    'set -eu',
    // What an error's status is, curl tells only when it is asked to.
    'curl() { command curl --silent --show-error --fail-with-body "$@"; }',
    `H=(-H "Authorization: Bearer $KEY" -H 'Content-Type: application/json')`,
    command,
  ].join('\n')
  const env = { PATH: process.env.PATH, B: server.base, KEY: key, FOLDER: temporaryFolder() }
  try {
    const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', script], { cwd: root, env: env as never }) // prettier-ignore
    return stdout
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
    throw new Error(`${command}\n${stderr}${stdout}`)
  }
}

const hasPython = spawnSync('python3', ['--version']).status === 0

describe('the guide’s commands', () => {
  it('are there', () => {
    expect(commands.filter((command) => programOf(command) === 'curl').length).toBeGreaterThan(20)
    expect([...new Set(commands.map(programOf))].sort()).toEqual(['curl', 'node', 'python3'])
  })

  it.each(commands.filter((command) => programOf(command) !== 'python3'))('%s', async (command) => {
    const said = await run(command)
    expect(said).not.toBe('')
    if (programOf(command) === 'curl' && !command.includes(' -i ')) JSON.parse(said)
  })

  it.skipIf(!hasPython)('those in Python', async () => {
    for (const command of commands.filter((one) => programOf(one) === 'python3')) {
      expect(await run(command)).toMatch(/as approved|changed/u)
    }
  })
})

describe('the hash of an edition', () => {
  it('is that of what is public while nothing is removed, and not after', async () => {
    const command = commands.find((one) => one.includes('checkHash.mjs')) ?? ''
    const { story: id } = guideIds
    const redacted = { redactions: [] }
    await app.payload.update({ collection: 'articles', id, data: { ...redacted, _status: 'published' } }) // prettier-ignore
    expect(await run(command)).toBe('as approved\n')
    await app.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await run(command)).toBe('changed\n')
    await app.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
  })
})

describe('Payload’s own client', () => {
  it('reads the newest stories, and one', async () => {
    const [newest] = await readNewest(server.base)
    expect(newest).toMatchObject({ id: guideIds.story, headline: '“最后一米”合上了' })
    expect(await readStory(server.base, guideIds.story)).toMatchObject({ date: '1987-10-16' })
    expect(await readStory(server.base, 'nobody')).toBeUndefined()
  })

  it('says what the house says of a withheld one', async () => {
    const body = { reason: 'x', note: '应当事人要求，此文暂不公开。' }
    const post = (deed: string, given: object) =>
      fetch(`${server.base}/api/articles/${guideIds.story}/${deed}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(given),
      })
    expect((await post('withhold', body)).status).toBe(200)
    expect(await readStory(server.base, guideIds.story)).toBe(body.note)
    await post('free', {})
    expect((await post('publish', {})).status).toBe(200)
  })

  it('reads a newspaper to its end', async () => {
    const found: string[] = []
    for await (const { id } of readNewspaper(server.base, 'lingdu-bao')) found.push(id)
    expect(found).toEqual([guideIds.story])
  })
})
