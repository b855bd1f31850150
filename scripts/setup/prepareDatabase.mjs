// @ts-check
import { endChild } from './run.mjs'
import { startProgram, statusOf } from './serverProcess.mjs'
import { step } from './step.mjs'
import { onStop } from './stopping.mjs'

/** @typedef {{ email: string, password: string }} FirstAdmin */

/** Migrates the database, which imports the archive the first time, and makes the first admin; gives
 * that one when it was made now. Throws when the step failed; its own lines say why.
 * @param {{ root: string, log: import('./step.mjs').Log, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<FirstAdmin | undefined>} */
export const prepareDatabase = ({ root, log, env }) =>
  step({ log, title: 'Database: tables, archive, first admin', work: () => prepare(root, env) })

/** @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<FirstAdmin | undefined>} */
const prepare = async (root, env) => {
  const child = startProgram({ root, program: 'prepare.ts', env })
  const forget = onStop(() => endChild(child))
  /** @type {FirstAdmin | undefined} */
  let admin
  child.on('message', (/** @type {{ type?: string, admin?: FirstAdmin }} */ message) => {
    if (message.type === 'prepared') admin = message.admin
  })
  const status = await statusOf(child)
  forget()
  if (status === 0) return admin
  throw new Error(
    `The database could not be prepared (status ${status}); the lines above say why. ` +
      'Correct that and start again: nothing that is done is done twice.',
  )
}
