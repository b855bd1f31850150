import type { Server } from 'node:http'
import { plainError } from '@/database/connect'

/** Starts to listen. Throws a message that names PORT or HOST when that cannot be. */
export const listen = (args: {
  readonly server: Server
  readonly port: number
  readonly host: string
}): Promise<void> =>
  new Promise((resolve, reject) => {
    const { server, port, host } = args
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(plainError(cures[error.code ?? '']?.(port, host) ?? error.message, error))
    })
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })

const cures: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program. Stop that one, or set PORT to a free port.`,
  EACCES: (port) => `Port ${port} may not be used by this account. Set PORT to 1024 or more.`,
  EADDRNOTAVAIL: (_port, host) =>
    `This machine has no address ${host}. Set HOST to one of its own, or to 0.0.0.0 for all.`,
  ENOTFOUND: (_port, host) => `HOST is \`${host}\`, which is no known address.`,
}
