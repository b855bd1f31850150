// @ts-check
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { onStop } from './stopping.mjs'

/** How a child ended. `status` is its exit status, 128 + n after signal n, 127 if it could not be
 * started; `output` is what it printed, if that was kept.
 * @typedef {{ status: number, output: string, timedOut: boolean }} Ended */

/** A program and how to run it. `quiet` keeps what it prints instead of streaming it.
 * @typedef {{ command: string, args: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv,
 *   quiet?: boolean, timeoutMs?: number }} Program */

const windows = process.platform === 'win32'
const graceMs = 5000

/** Ends a child and everything that it started: SIGTERM, and SIGKILL five seconds later.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>} */
export const endChild = async (child) => {
  const pid = child.pid
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    try {
      // A negative number names the child's process group: vitest's forks, npm's scripts.
      process.kill(windows ? pid : -pid, signal)
    } catch {
      // The group has ended between the check and the signal.
    }
  }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  send('SIGTERM')
  const timer = setTimeout(() => send('SIGKILL'), graceMs)
  await ended
  clearTimeout(timer)
}

/** Starts a program in a process group of its own, without standard input.
 * @param {Program & { stdio: import('node:child_process').StdioOptions }} options */
export const startChild = ({ command, args, cwd, env, stdio }) =>
  spawn(command, args, { cwd, env: env ?? process.env, stdio, detached: !windows, shell: windows })

/** Runs a program to its end. It is ended with this process, and after `timeoutMs` if given.
 * @param {Program} options
 * @returns {Promise<Ended>} */
export const run = (options) =>
  new Promise((resolve) => {
    const { quiet = false, timeoutMs } = options
    const child = startChild({ ...options, stdio: ['ignore', ...outputs(quiet)] })
    const forget = onStop(() => endChild(child))
    let output = ''
    let timedOut = false
    const timer = setTimeout(
      () => {
        timedOut = true
        void endChild(child)
      },
      timeoutMs ?? 2 ** 31 - 1,
    )
    /** @param {number} status */
    const end = (status) => {
      clearTimeout(timer)
      forget()
      resolve({ status, output, timedOut })
    }
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', (error) => {
      output += error.message
      end(127)
    })
    child.once('close', (code, signal) => {
      end(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })

/** @param {boolean} quiet
 * @returns {('pipe' | 'inherit')[]} */
const outputs = (quiet) => (quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])

/** The last lines of a program's output, indented, for a message.
 * @param {string} output
 * @param {number} [count] */
export const lastLines = (output, count = 15) =>
  output
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n')
