import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Kept = { readonly head: readonly string[]; readonly body: string }

/** Bare `node:http`: the same headers and bytes for every address of the list, and nothing else. */
const kept = new Map(
  Object.entries(
    JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<string, Kept>,
  ).map(([path, { head, body }]) => [path, { head: [...head], body: Buffer.from(body, 'base64') }]),
)

const server = createServer((request, response) => {
  const found = kept.get(request.url ?? '')
  response.writeHead(found ? 200 : 404, found?.head)
  response.end(found?.body)
})
server.keepAliveTimeout = 65_000
server.listen(0, '127.0.0.1', () => {
  process.send?.({ type: 'serving', port: (server.address() as AddressInfo).port })
})
process.on('disconnect', () => process.exit(0))
