import type { RequestHandler } from 'express'

type Handler = (
  request: Request,
  more: { params: Promise<{ slug: string[] }> },
) => Promise<Response>

/** The API's own route files behind the app that a test starts; all other addresses are not there. */
export const apiInProcess: RequestHandler = (request, response, next) => {
  const answer = async () => {
    const handle = await handlerOf(request.method, request.path)
    if (!handle) return void response.status(404).json({ errors: [{ code: 'not-found' }] })
    const isBare = request.method === 'GET' || request.method === 'HEAD'
    const asked = new Request(`http://127.0.0.1:3000${request.originalUrl}`, {
      method: request.method,
      headers: Object.entries(request.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      ...(isBare ? {} : { body: await read(request) }),
    })
    const slug = request.path.split('/').slice(2).map(decodeURIComponent)
    const answered = await handle(asked, { params: Promise.resolve({ slug }) })
    response.status(answered.status)
    answered.headers.forEach((value, name) => response.setHeader(name, value))
    response.end(Buffer.from(await answered.arrayBuffer()))
  }
  answer().catch(next)
}

async function handlerOf(method: string, path: string): Promise<Handler | undefined> {
  const isGraphql = path === '/api/graphql'
  if (!path.startsWith('/api/')) return undefined
  const routes = isGraphql
    ? await import('@/app/(payload)/api/graphql/route')
    : (await import('@/app/(payload)/api/rest')).rest
  const name = method === 'HEAD' ? 'GET' : method
  return (routes as unknown as Readonly<Record<string, Handler | undefined>>)[name]
}

const read = async (request: AsyncIterable<Buffer>): Promise<ArrayBuffer> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const { buffer, byteOffset, byteLength } = Buffer.concat(pieces)
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
