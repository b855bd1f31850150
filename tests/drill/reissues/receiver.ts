import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A receiver of webhooks that is out of order for a while: what it took, by message id. */
export type Receiver = {
  readonly url: string
  readonly taken: ReadonlyMap<string, number>
  readonly refused: () => number
  readonly close: () => void
}

/** Starts a receiver on this machine. It answers 503 to each tenth message's first try. */
export async function openReceiver(): Promise<Receiver> {
  const taken = new Map<string, number>()
  const seen = new Set<string>()
  let refused = 0
  const server = createServer((request, response) => {
    void text(request).then(() => {
      const id = String(request.headers['webhook-id'])
      const isOut = !seen.has(id) && seen.size % 10 === 9
      seen.add(id)
      if (isOut) refused++
      else taken.set(id, (taken.get(id) ?? 0) + 1)
      response.writeHead(isOut ? 503 : 204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    taken,
    refused: () => refused,
    close: () => server.close(),
  }
}
