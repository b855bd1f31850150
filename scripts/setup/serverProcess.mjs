// @ts-check
import { constants } from 'node:os'
import { join } from 'node:path'
import { startChild } from './run.mjs'

/** Starts one of the programs in src/server, with a channel for what it has to tell.
 * @param {{ root: string, program: string, env: NodeJS.ProcessEnv }} options */
export const startProgram = ({ root, program, env }) =>
  startChild({
    command: process.execPath,
    args: [join('scripts', 'run.mjs'), `src/server/${program}`],
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

/** Waits for the end of a child: its exit status, 128 + n after signal n, 127 if it did not start.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} */
export const statusOf = (child) =>
  new Promise((resolve) => {
    child.once('error', () => resolve(127))
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
