import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { pickLanguage, type Language } from '@/reader/language'
import { kindOfPath } from './publicPath'
import type { Asked } from './types'

/**
 * What a request asks for, if anybody would get the same: a GET or HEAD of a public address, from
 * nobody in particular. Undefined for all others.
 */
export function readAsked(req: IncomingMessage): Asked | undefined {
  const { url = '', method, headers } = req
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const kind = kindOfPath(path)
  if (!kind || !isAnonymous(headers) || isForRouter(headers, url)) return undefined
  const query = mark < 0 ? '' : inOrder(url.slice(mark + 1))
  const address = query === '' ? path : `${path}?${query}`
  const language = languageOf(headers['accept-language'])
  const renew = headers['cache-control']?.includes('no-cache') ?? false
  return { key: `${language} ${address}`, url: address, path, kind, language, renew }
}

/** Nobody in particular: no session, no key, and nothing sent along. */
export const isAnonymous = (headers: IncomingHttpHeaders): boolean =>
  headers.authorization === undefined &&
  !headers.cookie?.includes('payload-token') &&
  headers['x-http-method-override'] === undefined &&
  headers['transfer-encoding'] === undefined &&
  (headers['content-length'] ?? '0') === '0'

/** Next's own scripts ask for parts of pages at the pages' addresses. */
const isForRouter = (headers: IncomingHttpHeaders, url: string): boolean =>
  headers.rsc !== undefined ||
  headers['next-router-state-tree'] !== undefined ||
  headers['next-router-prefetch'] !== undefined ||
  headers['next-router-segment-prefetch'] !== undefined ||
  headers['next-action'] !== undefined ||
  headers['x-nextjs-data'] !== undefined ||
  url.includes('_rsc=')

/** The parameters by name; those of one name stay as they came, since their order may matter. */
function inOrder(query: string): string {
  if (!query.includes('&')) return query
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => ({ pair, name: pair.split('=', 1)[0] ?? '' }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ pair }) => pair)
    .join('&')
}

const mostKnown = 500
const known = new Map<string, Language>()

function languageOf(accepted: string | undefined): Language {
  if (accepted === undefined) return 'zh'
  const before = known.get(accepted)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const language = pickLanguage(accepted)
  known.set(accepted, language)
  return language
}
