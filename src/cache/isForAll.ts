import type { Captured } from './captureAnswer'
import { namesIn } from './headers'
import type { PublicKind } from './publicPath'

type Answer = Pick<Captured, 'status' | 'headers'>

/**
 * Whether an answer to nobody in particular may go to everybody: it went well, sets no cookie, and
 * does not say that it is one client's alone. Pages always say so, since Next cannot know better.
 */
export function isForAll({ status, headers }: Answer, kind: PublicKind): boolean {
  if (status !== 200 || headers['set-cookie'] !== undefined) return false
  if (!['undefined', 'identity'].includes(String(headers['content-encoding']))) return false
  const varies = namesIn(headers.vary).map((name) => name.toLowerCase())
  if (['*', 'cookie', 'authorization'].some((name) => varies.includes(name))) return false
  return (
    kind === 'page' || !/\b(?:private|no-store)\b/u.test(String(headers['cache-control'] ?? ''))
  )
}
