// @ts-check
import { createServer } from 'node:net'

/** Throws when another program listens where the server is to listen, so that this shows before the
 * long steps. Any other trouble with HOST or PORT is left to the server, which explains it.
 * @param {{ PORT?: string, HOST?: string }} env
 * @returns {Promise<void>} */
export const checkPort = (env) =>
  new Promise((resolve, reject) => {
    const port = Number(env.PORT || 3000)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return resolve()
    const probe = createServer()
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
      if (code !== 'EADDRINUSE') return resolve()
      reject(
        new Error(
          `Port ${port} is taken by another program (a Backnumber that still runs?). ` +
            'Stop that one, or set PORT to a free port: PORT=3001 npm start.',
        ),
      )
    })
    probe.listen(port, env.HOST || '127.0.0.1', () => probe.close(() => resolve()))
  })
