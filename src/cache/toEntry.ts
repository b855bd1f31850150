import { createHash } from 'node:crypto'
import type { Captured } from './captureAnswer'
import { isCompressible } from './encodings'
import { sharedHeaders } from './headers'
import { lastModified } from './lastModified'
import type { Entry } from './types'

type Given = Pick<Captured, 'headers' | 'body'> & {
  /** Request headers on which answers of its kind rest, but for `Accept-Encoding`. */
  readonly vary: readonly string[]
}

/**
 * A public answer as it is given out: with an ETag of its bytes, the time of its last change, and the
 * word that anyone may keep it who asks each time. The ETag is weak where compressed forms share it.
 */
export function toEntry({ headers, body, vary }: Given): Entry {
  const type = String(headers['content-type'] ?? '')
  const compressible = isCompressible(type, body.length)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const etag = `${compressible ? 'W/' : ''}"${hash}"`
  const varies = [...vary, ...(compressible ? ['Accept-Encoding'] : [])]
  const describing = { 'content-type': type, 'content-disposition': headers['content-disposition'] }
  const notModified = [
    ...sharedHeaders({ ...headers, 'content-type': undefined, 'content-disposition': undefined }),
    ...['Cache-Control', 'public, no-cache'],
    ...['ETag', etag],
    ...['Last-Modified', lastModified({ headers, body })],
    ...(varies.length > 0 ? ['Vary', varies.join(', ')] : []),
  ]
  const head = [...sharedHeaders(describing), ...notModified]
  return {
    etag,
    identity: { head: [...head, 'Content-Length', String(body.length)], body },
    notModified,
    head,
    compressible,
    packed: new Map(),
    packing: new Map(),
  }
}
