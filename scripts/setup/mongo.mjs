// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOnPath } from './findOnPath.mjs'
import { freePort } from './freePort.mjs'
import { initiateReplicaSet, waitForMongo } from './mongoReady.mjs'
import { endChild, lastLines, startChild } from './run.mjs'
import { obtainSecantus } from './secantus.mjs'
import { step } from './step.mjs'
import { onStop } from './stopping.mjs'

/** A MongoDB server for the tests. `uri` names no database; `stop` ends a server that was started
 * here and removes its files.
 * @typedef {{ uri: string, kind: string, stop: () => Promise<void> }} Mongo */

/** @typedef {{ command: string, args: readonly string[] }} Command */

/** Gives the tests a MongoDB server: the one at MONGODB_URI, else a `mongod` on the path as a replica
 * set of one, else the test server SecantusDB. `skipped` says why there can be none here; a server
 * that should be there and does not answer throws.
 * @param {{ root: string, log: import('./step.mjs').Log, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Mongo | { skipped: string }>} */
export const startMongo = async ({ root, log, env = process.env }) => {
  if (env.MONGODB_URI) return givenServer(env.MONGODB_URI, log)
  const mongod = findOnPath(['mongod'], env)
  if (mongod !== undefined) return startServer({ log, ...mongodServer(mongod) })
  const secantus = await obtainSecantus({ root, log })
  if ('skipped' in secantus) return secantus
  return startServer({ log, ...secantusServer(secantus) })
}

/** @param {string} uri
 * @param {import('./step.mjs').Log} log
 * @returns {Promise<Mongo>} */
const givenServer = async (uri, log) => {
  await step({
    log,
    title: 'MongoDB: the server at MONGODB_URI',
    work: () => waitForMongo({ uri, timeoutMs: 10_000 }),
    done: () => 'answers',
  })
  return { uri, kind: 'MONGODB_URI', stop: async () => {} }
}

/** One way to serve: the command for a port and a data folder, its address, and what to do once it
 * answers.
 * @typedef {{ kind: string, command: (port: number, data: string) => Command,
 *   uri: (port: number) => string,
 *   prepare: (port: number, hasEnded: () => boolean) => Promise<void> }} ServerKind */

/** @param {string} mongod
 * @returns {ServerKind} */
const mongodServer = (mongod) => ({
  kind: 'mongod',
  command: (port, data) => ({
    command: mongod,
    args: [
      ...['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', data],
      ...['--replSet', 'backnumber', '--wiredTigerCacheSizeGB', '0.5'],
    ],
  }),
  uri: (port) => `mongodb://127.0.0.1:${port}/?replicaSet=backnumber`,
  prepare: (port, hasEnded) =>
    initiateReplicaSet({ port, name: 'backnumber', timeoutMs: 60_000, hasEnded }),
})

/** @param {Command} start
 * @returns {ServerKind} */
const secantusServer = (start) => ({
  kind: 'SecantusDB',
  command: (port, data) => ({
    command: start.command,
    args: [
      ...start.args,
      ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', data],
      ...['--log-level', 'WARNING', '--cache-size', '256M'],
    ],
  }),
  uri: (port) => `mongodb://127.0.0.1:${port}/?replicaSet=secantus`,
  prepare: async () => {},
})

/** @param {ServerKind & { log: import('./step.mjs').Log }} options
 * @returns {Promise<Mongo>} */
const startServer = async ({ log, kind, command, uri, prepare }) => {
  const port = await freePort()
  return step({
    log,
    title: `MongoDB: starting ${kind} on port ${port}`,
    work: () =>
      serve({
        kind,
        uri: uri(port),
        command: (data) => command(port, data),
        prepare: (hasEnded) => prepare(port, hasEnded),
      }),
    done: () => 'answers',
  })
}

/** @param {{ kind: string, uri: string, command: (data: string) => Command,
 *   prepare: (hasEnded: () => boolean) => Promise<void> }} options
 * @returns {Promise<Mongo>} */
const serve = async ({ kind, uri, command, prepare }) => {
  const folder = mkdtempSync(join(tmpdir(), 'backnumber-mongo-'))
  const data = join(folder, 'data')
  mkdirSync(data)
  // In its own folder, where no settings file of another project lies.
  const child = startChild({ ...command(data), cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  /** @param {Buffer} chunk */
  const keep = (chunk) => (output = (output + chunk.toString()).slice(-10_000))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  child.once('error', (error) => keep(Buffer.from(error.message)))
  const stop = async () => {
    await endChild(child)
    rmSync(folder, { recursive: true, force: true })
  }
  const forget = onStop(stop)
  const stopOnce = () => stop().finally(forget)
  const hasEnded = () =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  try {
    await prepare(hasEnded)
    await waitForMongo({ uri, timeoutMs: 60_000, hasEnded })
    return { uri, kind, stop: stopOnce }
  } catch (error) {
    await stopOnce()
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${kind} did not start: ${reason}\n${lastLines(output)}`, { cause: error })
  }
}
