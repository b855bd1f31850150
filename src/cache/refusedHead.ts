import type { Captured } from './captureAnswer'

/** What is said anew: the length, and what other sites may read. */
const anew = /^(?:content-length|transfer-encoding|access-control-.*)$/u

/**
 * The headers, flat, of an answer that is not for all: a refusal, say, which nobody is to keep, since
 * what is not there today may be tomorrow.
 */
export function refusedHead({ headers, body, status }: Captured): readonly string[] {
  const said = Object.entries(headers).filter(([name]) => !anew.test(name))
  const flat = said.flatMap(([name, value]) => [value ?? []].flat().flatMap((one) => [name, String(one)])) // prettier-ignore
  const lasting = status < 400 || headers['cache-control'] !== undefined
  return [
    ...flat,
    ...(lasting ? [] : ['Cache-Control', 'no-store']),
    ...(status === 204 || status === 304 ? [] : ['Content-Length', String(body.length)]),
  ]
}
