const collections = new Set([
  'articles', 'captions', 'notices', 'newspapers', 'issues', 'pages', 'media', 'reissues',
]) // prettier-ignore

/** Parts of addresses below a collection that are the staff's, one person's, or files. */
const closed = new Set(['access', 'file', 'init', 'me', 'paste-url', 'preview', 'versions'])

/** Addresses of the API that belong to no collection. */
const open = new Set(['/api/changes', '/api/openapi.json', '/api/search'])

/** First parts of addresses that are no reader's pages, though a newspaper's might look like them. */
const elsewhere = new Set([
  'admin', 'api', 'healthz', 'iiif', 'media', 'metrics', 'next', 'readyz', 'static',
]) // prettier-ignore

const page = /^\/(?:[a-z0-9][a-z0-9-]{0,79}(?:\/[\w%~!'()*-][\w%.~!'()*-]*)*)?$/u
const file = /^\/(?:robots\.txt|sitemap\.xml|sitemaps\/[\w.-]+|feeds\/[\w%.~-]+)$/u

/** What a public address gives; pages are written in the reader's language. */
export type PublicKind = 'api' | 'file' | 'page'

/**
 * What an address (`/api/articles/i-1`, without its query) gives to readers; undefined for those that
 * are not for all readers alike.
 */
export function kindOfPath(path: string): PublicKind | undefined {
  if (path.startsWith('/api/')) return isPublicApi(path) ? 'api' : undefined
  if (file.test(path)) return 'file'
  return page.test(path) && isPage(path) ? 'page' : undefined
}

function isPublicApi(path: string): boolean {
  if (open.has(path)) return true
  const [collection = '', ...rest] = path.slice('/api/'.length).split('/')
  return collections.has(collection) && !rest.some((part) => closed.has(part))
}

function isPage(path: string): boolean {
  const [first = '', , third] = path.slice(1).split('/')
  return !elsewhere.has(first) && !(first === 'reissues' && third === 'preview')
}
