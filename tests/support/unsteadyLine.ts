import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** How a line to a database fares: it carries, late, it holds everything back, or it is cut. */
export type Weather = 'clear' | 'slow' | 'stalled' | 'cut'

/** A line to a server, in between which a test stands. */
export type Line = {
  readonly port: number
  readonly turn: (weather: Weather) => void
  readonly close: () => Promise<void>
}

const slowMs = 150

/** A TCP proxy on a free port. `turn('cut')` also ends the connections that there are. */
export async function openLine(to: {
  readonly host: string
  readonly port: number
}): Promise<Line> {
  const open = new Set<Socket>()
  let weather: Weather = 'clear'
  const carry = (from: Socket, into: Socket) => {
    from.on('data', (bytes) => {
      if (weather === 'slow') setTimeout(() => into.write(bytes), slowMs)
      else if (weather !== 'stalled') into.write(bytes)
      // Held back for good: a line that stalls in the middle of a message never carries it whole.
    })
    from.on('close', () => into.destroy())
    from.on('error', () => into.destroy())
    open.add(from)
    from.on('close', () => open.delete(from))
  }
  const server = createServer((client) => {
    if (weather === 'cut') return void client.destroy()
    const upstream = connect(to)
    carry(client, upstream)
    carry(upstream, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    turn: (next) => {
      // What a stalled line swallowed is lost: only new connections are whole again.
      if (next === 'cut' || weather === 'stalled') cut()
      weather = next
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
