import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { isAnonymous } from './readAsked'

/**
 * Hands on what is one client's own. What the API does not say itself is said for it: that nobody may
 * keep the answer. HEAD is answered as GET is, without the body.
 */
export function passOn(args: {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly forward: RequestListener
}): void {
  const { req, res, forward } = args
  if (req.url?.startsWith('/api/')) {
    addDefault(res, req.url.startsWith('/api/media/file/') && isAnonymous(req.headers) ? 'public, no-cache' : 'private, no-store') // prettier-ignore
    if (req.method === 'HEAD') {
      req.method = 'GET'
      // Before the log's own listener, which writes what was asked.
      res.once('finish', () => (req.method = 'HEAD'))
    }
  }
  forward(req, res)
}

/** Sets `Cache-Control` when the head is written, unless it was set by then. */
function addDefault(res: ServerResponse, value: string): void {
  const { writeHead } = res
  res.writeHead = ((...given: Parameters<typeof writeHead>) => {
    if (!res.headersSent && !res.hasHeader('cache-control')) res.setHeader('Cache-Control', value)
    return writeHead.apply(res, given)
  }) as ServerResponse['writeHead']
}
