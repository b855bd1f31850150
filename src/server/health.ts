import { Router } from 'express'

/** What keeps the server from being ready, one sentence each; none when it is ready. */
export type Reasons = readonly string[]

/**
 * `/healthz` answers 200 while the process runs. `/readyz` answers 200 when nothing stands against it
 * and 503 with the reasons otherwise, within two seconds.
 */
export const health = (notReady: () => Promise<Reasons>): Router => {
  const router = Router()
  const check = shared(notReady)
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' })
  })
  router.get('/readyz', async (_request, response) => {
    const reasons = await withinLimit(check)
    response
      .set('Cache-Control', 'no-store')
      .status(reasons.length === 0 ? 200 : 503)
      .json(reasons.length === 0 ? { status: 'ready' } : { status: 'not ready', reasons })
  })
  return router
}

/** One check for all who ask while it runs: those of a database that hangs must not pile up. */
const shared = (check: () => Promise<Reasons>): (() => Promise<Reasons>) => {
  let running: Promise<Reasons> | undefined
  return () => {
    running ??= check().finally(() => (running = undefined))
    return running
  }
}

const limitMs = 2000

const withinLimit = async (notReady: () => Promise<Reasons>): Promise<Reasons> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Reasons>((resolve) => {
    timer = setTimeout(() => resolve(['The database gave no answer within 2 s.']), limitMs)
  })
  try {
    return await Promise.race([notReady(), late])
  } catch {
    // The reason may name hosts and users; the log has it, a stranger does not need it.
    return ['The database does not answer.']
  } finally {
    clearTimeout(timer)
  }
}
