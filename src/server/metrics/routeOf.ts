/**
 * The pattern that an address belongs to, for figures and logs: `/api/articles/i-1/revisions/3` →
 * `/api/articles/:id/revisions/:n`. There are at most a few hundred of them, whatever is asked for:
 * what is in none is `/api/*`, `/admin/*`, `other`.
 */
export const routeOf = (url: string): string => {
  const path = pathOf(url)
  if (whole.has(path)) return path
  const [first = '', ...rest] = path.slice(1).split('/')
  if (first === 'api') return apiRoute(rest)
  if (fixed.has(first)) return `/${first}/*`
  const shape = shapes.find(({ found }) => found.test(path))
  return shape?.route ?? 'other'
}

/** An address without its query. */
export const pathOf = (url: string): string => {
  const end = url.indexOf('?')
  return end < 0 ? url : url.slice(0, end)
}

const whole = new Set([
  '/',
  '/admin',
  '/api/changes',
  '/api/graphql',
  '/api/openapi.json',
  '/api/search',
  '/favicon.ico',
  '/healthz',
  '/metrics',
  '/readyz',
  '/robots.txt',
  '/sitemap.xml',
])

const fixed = new Set(['_next', 'admin', 'feeds', 'iiif', 'sitemaps'])

const shapes = [
  { found: /^\/(stories|captions|notices)\/[^/]+$/u, route: '/:item/:id' },
  { found: /^\/(stories|captions|notices)\/[^/]+\/\d+$/u, route: '/:item/:id/:revision' },
  { found: /^\/reissues(?:\/|$)/u, route: '/reissues/*' },
  { found: /^\/[\da-z-]+$/u, route: '/:newspaper' },
  { found: /^\/[\da-z-]+\/[^/]+$/u, route: '/:newspaper/:issue' },
  { found: /^\/[\da-z-]+\/[^/]+\/[^/]+$/u, route: '/:newspaper/:issue/:page' },
]

/** Collections, and what else follows /api/ and has parts below it. */
export const apiNames: ReadonlySet<string> = new Set([
  'access',
  'articles',
  'captions',
  'corrections',
  'deliveries',
  'editions',
  'events',
  'imports',
  'issues',
  'keys',
  'ledger',
  'limits',
  'media',
  'newspapers',
  'notices',
  'operations',
  'pages',
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'presence',
  'reissues',
  'users',
  'webhooks',
])

/** Words that follow a collection or a document; anything else in their place is an id. */
const words = new Set([
  'access', 'approve', 'calendar', 'candidates', 'contents', 'count', 'duplicate', 'edition', 'epub',
  'file', 'forgot-password', 'history', 'init', 'jsonld', 'login', 'logout', 'me', 'ninjs',
  'operations', 'place', 'plan', 'presence', 'preview', 'publish', 'redact', 'refresh-token', 'replay',
  'reset-password', 'retry', 'revisions', 'schedule', 'test', 'unlock', 'verify', 'versions',
  'withdraw', 'withhold', 'words',
]) // prettier-ignore

const mostParts = 4

const apiRoute = ([name = '', ...rest]: readonly string[]): string => {
  if (!apiNames.has(name) || rest.length > mostParts) return '/api/*'
  const parts = rest.map((part, at) => (words.has(part) ? part : at === 0 ? ':id' : ':n'))
  // An id is followed by at most one word and one number, a word by at most two things.
  const known = parts.filter((part) => !part.startsWith(':')).length
  return known > 2 ? '/api/*' : ['/api', name, ...parts].join('/')
}
