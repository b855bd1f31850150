import type { RequestHandler } from 'express'
import { sayErrors } from '@/errors/sayErrors'

/** The API as Next serves it, behind the app that a test starts. */
export const apiPages: RequestHandler = (request, response, next) => {
  const answer = async () => {
    const handle = await handlerOf(request.method, request.path)
    const body = ['GET', 'HEAD', 'DELETE'].includes(request.method)
      ? undefined
      : await read(request)
    const asked = new Request(`http://127.0.0.1:3000${request.originalUrl}`, {
      method: request.method,
      headers: request.headers as Record<string, string>,
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
    const slug = request.path.split('/').slice(2)
    const answered = await handle(asked, { params: Promise.resolve({ slug }) })
    response.status(answered.status)
    answered.headers.forEach((value, name) => response.setHeader(name, value))
    response.end(Buffer.from(await answered.arrayBuffer()))
  }
  answer().catch(next)
}

type Handler = (
  request: Request,
  more: { readonly params: Promise<{ readonly slug: string[] }> },
) => Promise<Response>

const handlerOf = async (method: string, path: string): Promise<Handler> => {
  const routes = await import('@payloadcms/next/routes')
  const config = (await import('@payload-config')).default
  if (path === '/api/graphql') return sayErrors(routes.GRAPHQL_POST(config) as Handler)
  const all = {
    GET: routes.REST_GET,
    POST: routes.REST_POST,
    PATCH: routes.REST_PATCH,
    DELETE: routes.REST_DELETE,
  }
  return sayErrors(all[method as keyof typeof all](config) as Handler)
}

const read = async (request: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}
