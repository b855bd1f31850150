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
    const isOpen = isAnonymous(req.headers)
    const isFile = req.url.startsWith('/api/media/file/')
    sayWhoKeeps({ res, isOpen, otherwise: isFile && isOpen ? 'public, no-cache' : 'private, no-store' }) // prettier-ignore
    if (req.method === 'HEAD') {
      req.method = 'GET'
      // Before the log's own listener, which writes what was asked.
      res.once('finish', () => (req.method = 'HEAD'))
    }
  }
  forward(req, res)
}

type Keeping = {
  readonly res: ServerResponse
  /** Whether nobody in particular asked. */
  readonly isOpen: boolean
  /** What holds where the API says nothing. */
  readonly otherwise: string
}

/** Sets `Cache-Control` when the head is written. What was asked with credentials nobody shares. */
function sayWhoKeeps({ res, isOpen, otherwise }: Keeping): void {
  const { writeHead } = res
  res.writeHead = ((...given: Parameters<typeof writeHead>) => {
    const said = res.getHeader('cache-control')
    const isShared = /\bpublic\b/u.test(String(said ?? ''))
    const right = said === undefined ? otherwise : isShared && !isOpen ? 'private, no-cache' : said
    if (!res.headersSent) res.setHeader('Cache-Control', right)
    return writeHead.apply(res, given)
  }) as ServerResponse['writeHead']
}
