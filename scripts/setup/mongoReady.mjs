// @ts-check
import { setTimeout as wait } from 'node:timers/promises'

const pauseMs = 200

/** Waits until the server at `uri` answers as one that takes writes. Throws after `timeoutMs`, or at
 * once when `hasEnded` says that its process is gone.
 * @param {{ uri: string, timeoutMs: number, hasEnded?: () => boolean }} options */
export const waitForMongo = ({ uri, timeoutMs, hasEnded = () => false }) =>
  retry({
    timeoutMs,
    hasEnded,
    attempt: () =>
      withAdmin(uri, async (admin) => {
        const hello = await admin.command({ hello: 1 })
        if (hello.isWritablePrimary !== true) throw new Error('it is not (yet) a primary')
      }),
  })

/** Makes a freshly started mongod the only member of a replica set: transactions need one.
 * @param {{ port: number, name: string, timeoutMs: number, hasEnded: () => boolean }} options */
export const initiateReplicaSet = async ({ port, name, timeoutMs, hasEnded }) => {
  const host = `127.0.0.1:${port}`
  const direct = `mongodb://${host}/?directConnection=true`
  const ping = () => withAdmin(direct, (admin) => admin.command({ ping: 1 }))
  await retry({ timeoutMs, hasEnded, attempt: ping })
  const config = { _id: name, members: [{ _id: 0, host }] }
  await withAdmin(direct, (admin) => admin.command({ replSetInitiate: config }))
}

/** @param {string} uri
 * @param {(admin: import('mongodb').Admin) => Promise<unknown>} use */
const withAdmin = async (uri, use) => {
  // Loaded here and not above: the packages may not be installed when this file is read.
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2000 })
  try {
    await use(client.db('admin').admin())
  } finally {
    await client.close()
  }
}

/** @param {{ timeoutMs: number, hasEnded?: () => boolean, attempt: () => Promise<unknown> }} options */
const retry = async ({ timeoutMs, hasEnded = () => false, attempt }) => {
  const until = performance.now() + timeoutMs
  for (;;) {
    if (hasEnded()) throw new Error('the server ended by itself')
    try {
      await attempt()
      return
    } catch (error) {
      if (performance.now() > until) throw new Error(noAnswer(timeoutMs, error), { cause: error })
      await wait(pauseMs)
    }
  }
}

/** @param {number} timeoutMs
 * @param {unknown} error */
const noAnswer = (timeoutMs, error) =>
  `no answer within ${timeoutMs / 1000} s (${error instanceof Error ? error.message : String(error)})`
