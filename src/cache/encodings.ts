import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Encoding } from './types'

const known = new Map<string, Encoding>()
const mostKnown = 500

/** The best encoding that `Accept-Encoding` allows: `gzip, br;q=0.9` → `br`; what is refused is not. */
export function pickEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const before = known.get(accepted)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const wishes = new Map(accepted.split(',').map(wishIn))
  const takes = (name: string) => wishes.get(name) ?? wishes.get('*') ?? false
  const best = takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
  known.set(accepted, best)
  return best
}

/** `br` is taken, `br;q=0` is not. */
function wishIn(range: string): [string, boolean] {
  const [name = '', ...rest] = range.toLowerCase().split(';')
  const quality = rest.map((part) => part.trim()).find((part) => part.startsWith('q='))
  return [name.trim(), quality === undefined || Number(quality.slice(2)) > 0]
}

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

/** The bytes compressed, off the main thread: strongly, since it is done once for many. */
export const compress = (body: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> =>
  encoding === 'gzip'
    ? gzip(body, { level: 7 })
    : brotli(body, {
        params: {
          [zlib.constants.BROTLI_PARAM_QUALITY]: 6,
          [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })

/** Below this a compressed answer is no sooner there. */
const smallest = 1024

/** Whether compressing an answer gains anything. */
export const isCompressible = (type: string, length: number): boolean =>
  length >= smallest && /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b)/u.test(type)
