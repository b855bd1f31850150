import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { createServer as createHttpServer } from 'node:http'
import { onTestFinished, describe, expect, it } from 'vitest'
import { listen } from '@/server/listen'

/** A slow server in a process of its own, and the lines that it prints. */
const startSlowServer = async (times: { readonly graceMs: number; readonly answerMs: number }) => {
  const args = ['scripts/run.mjs', 'tests/support/slowServer.ts']
  const child = spawn(process.execPath, [...args, `${times.graceMs}`, `${times.answerMs}`], {
    env: { ...process.env, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async () => String((await lines.next()).value)
  return { child, line, url: `http://127.0.0.1:${await line()}/` }
}

const statusOf = async (child: ChildProcess): Promise<unknown> => (await once(child, 'exit'))[0]

describe('a server that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes the request that runs, takes no new one, and ends with 0 (%s)',
    async (signal) => {
      const { child, line, url } = await startSlowServer({ graceMs: 10_000, answerMs: 500 })
      const answer = fetch(url).then((response) => response.text())
      expect(await line()).toBe('asked')
      const status = statusOf(child)
      child.kill(signal)
      expect(await answer).toBe('the whole page')
      expect(await status).toBe(0)
      await expect(fetch(url)).rejects.toThrow()
    },
  )

  it('cuts off a request that takes longer than it may', async () => {
    const { child, line, url } = await startSlowServer({ graceMs: 100, answerMs: 600_000 })
    const answer = fetch(url)
    expect(await line()).toBe('asked')
    const status = statusOf(child)
    child.kill('SIGTERM')
    await expect(answer).rejects.toThrow()
    expect(await status).toBe(0)
  })
})

describe('listen', () => {
  it('names PORT when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const server = createHttpServer()
    await expect(listen({ server, port, host: '127.0.0.1' })).rejects.toThrow(
      new RegExp(`^Port ${port} is taken.*set PORT`, 'u'),
    )
  })

  it('names HOST when this machine has no such address', async () => {
    const server = createHttpServer()
    await expect(listen({ server, port: 4321, host: '192.0.2.1' })).rejects.toThrow(/HOST/u)
  })
})
