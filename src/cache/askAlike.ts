import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Asked } from './types'

/** What of a request says where it came from, for limits and logs; nothing else may shape the answer. */
const kept = ['connection', 'forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-request-id'] // prettier-ignore

/**
 * Makes a request into the one that its key names. Whatever else it says (a host, a cookie, a wish for
 * a range) could change the answer that others then get under this key.
 */
export function askAlike(args: {
  readonly req: IncomingMessage
  readonly asked: Asked
  /** The host of the public address. */
  readonly host: string
}): void {
  const { req, asked, host } = args
  const headers: IncomingHttpHeaders = {
    host,
    accept: '*/*',
    'accept-encoding': 'identity',
    'accept-language': asked.language,
  }
  for (const name of kept) if (req.headers[name] !== undefined) headers[name] = req.headers[name]
  req.headers = headers
  req.url = asked.url
  req.method = 'GET'
}
