import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'

const program = `
  import { stopWithNpm } from './scripts/setup/stopWithNpm.mjs'
  process.on('SIGTERM', () => {
    console.log('told to stop')
    process.exit(0)
  })
  stopWithNpm()
  setTimeout(() => {
    console.log('left alone')
    process.exit(0)
  }, 3000)
  console.log('ready')
`

/** What a program of npm prints after the shell between it and npm was killed. */
const linesAfterKill = async (env: Readonly<Record<string, string>>): Promise<unknown> => {
  const script = '"$NODE" --input-type=module -e "$PROGRAM"; true'
  const shell = spawn('sh', ['-c', script], {
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      NODE: process.execPath,
      PROGRAM: program,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void shell.kill('SIGKILL'))
  const lines = createInterface({ input: shell.stdout })[Symbol.asyncIterator]()
  expect((await lines.next()).value).toBe('ready')
  shell.kill('SIGKILL')
  return (await lines.next()).value
}

it.skipIf(process.platform === 'win32')(
  'stops when the shell between it and npm goes',
  async () => {
    expect(await linesAfterKill({ npm_lifecycle_event: 'start' })).toBe('told to stop')
  },
)

it.skipIf(process.platform === 'win32')('outlives a parent that is not npm', async () => {
  expect(await linesAfterKill({})).toBe('left alone')
})
