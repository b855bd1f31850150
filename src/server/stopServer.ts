import type { Server } from 'node:http'

/**
 * Lets the requests that run come to their end, and cuts off what is left after `graceMs`. New
 * connections are refused from the start, and idle ones closed.
 */
export const stopServer = (args: {
  readonly server: Server
  readonly graceMs: number
}): Promise<void> =>
  new Promise((resolve) => {
    const { server, graceMs } = args
    // A connection that is kept alive falls idle only when its last answer has gone out.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const limit = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(limit)
      resolve()
    })
  })
