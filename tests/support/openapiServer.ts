import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

export type ApiServer = {
  /** Its address, without a slash at its end. */
  readonly base: string
  /** Ends its connections, too. */
  readonly close: () => Promise<void>
}

/**
 * The API of this process on a free port: the route files' handlers, without Next and without what the house puts in front of them. Import tests/support/payload first.
 */
export async function startApiServer(): Promise<ApiServer> {
  const answer = await handlers()
  const server = createServer((incoming, outgoing) => {
    answer(toRequest(incoming)).then(
      (response) => send(response, outgoing),
      (error: unknown) => outgoing.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** One function for all routes below `/api`, as Next would choose among them. */
async function handlers(): Promise<(request: Request) => Promise<Response>> {
  const { rest } = await import('@/app/(payload)/api/rest')
  const graphql = await import('@/app/(payload)/api/graphql/route')
  return (request) => {
    const { pathname } = new URL(request.url)
    const slug = pathname.split('/').slice(2).map(decodeURIComponent)
    if (slug[0] === 'graphql' && request.method === 'POST') return graphql.POST(request)
    const method = request.method === 'HEAD' ? rest.GET : rest[request.method as keyof typeof rest]
    return method(request, { params: Promise.resolve({ slug }) })
  }
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming
  const bare = method === 'GET' || method === 'HEAD'
  const init = {
    method,
    headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
    ...(bare ? {} : { body: Readable.toWeb(incoming), duplex: 'half' }),
  }
  return new Request(`http://${headers.host}${url}`, init as RequestInit)
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}
