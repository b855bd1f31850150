import net from 'node:net'

/**
 * Connections that never finish their headers, one more letter a second, for as long as the drill
 * runs; `end` gives how many of them the server had closed by then.
 */
export function slowloris(base: string, connections: number) {
  const { hostname, port } = new URL(base)
  let closed = 0
  const sockets = Array.from({ length: connections }, () => {
    const socket = net.connect({ host: hostname, port: Number(port) })
    socket.on('error', () => undefined)
    socket.on('close', () => closed++)
    socket.write('GET /api/articles HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ')
    return socket
  })
  const timer = setInterval(() => {
    for (const socket of sockets) if (!socket.destroyed) socket.write('x')
  }, 1000)
  return {
    end: (): number => {
      clearInterval(timer)
      const by = closed
      for (const socket of sockets) socket.destroy()
      return by
    },
  }
}
