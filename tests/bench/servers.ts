import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../scripts/setup/freePort.mjs'
import { endChild } from '../../scripts/setup/run.mjs'
import { projectRoot } from '../drill/process'

/** A process that serves, and what it takes of the machine. */
export type Served = {
  readonly base: string
  /** In MB, now. */
  readonly memory: () => number
  /** The time of a processor that it has taken so far, in ms. */
  readonly worked: () => number
  readonly stop: () => Promise<void>
}

type Start = {
  readonly folder: string
  readonly program: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a program of the project that says over its channel when it serves; its log goes to a file. */
export async function startServing({ folder, program, env = {} }: Start): Promise<Served> {
  const port = await freePort()
  const log = path.join(folder, `${port}.log`)
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, ['scripts/run.mjs', ...program], {
    cwd: projectRoot,
    stdio: ['ignore', file, file, 'ipc'],
    // A group of its own, which is how it is ended.
    detached: true,
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port) },
  })
  closeSync(file)
  const told = await serving(child, log)
  return {
    base: `http://127.0.0.1:${told.port ?? port}`,
    memory: () => memoryOf(child.pid),
    worked: () => workOf(child.pid),
    stop: () => endChild(child),
  }
}

type Told = { readonly type?: string; readonly port?: number }

const serving = (child: ChildProcess, log: string): Promise<Told> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`A server ended with ${code} at its start:\n${readFileSync(log, 'utf8')}`))
    })
    child.on('message', (told: Told) => {
      if (told.type === 'serving') resolve(told)
    })
  })

/** What Linux says that a process takes, in MB; NaN elsewhere. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1]) / 1024
  } catch {
    return NaN
  }
}

/** Linux counts in hundredths of a second, in user code and in the kernel; NaN elsewhere. */
function workOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return NaN
  }
}
