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
    const timer = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
