import type { Attempt } from './types'

const get = (path: string, headers: Attempt['headers'] = {}): Attempt => ({ method: 'GET', path, headers }) // prettier-ignore

const json = { 'Content-Type': 'application/json' }

const post = (path: string, body: unknown, headers: Attempt['headers'] = json): Attempt => ({
  method: 'POST',
  path,
  headers,
  body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
})

const query = (text: string): Attempt => post('/api/graphql', { query: text })

const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ')

const doubling = `{ Articles { docs { ...F28 } } } fragment F0 on Article { id } ${times(28, (n) => `fragment F${n + 1} on Article { ...F${n} ...F${n} }`)}` // prettier-ignore

const cyclic =
  '{ Articles { docs { ...A } } } fragment A on Article { id ...B } fragment B on Article { ...A }'

const deep = `{ Articles { docs { ${times(30, () => 'issue { articles { docs {')} id ${'}}}'.repeat(30)} } } }`

const nested = `where${'[or][0]'.repeat(60)}[id][equals]=x`
const wide = times(300, (n) => `where[or][${n}][id][equals]=x`).replaceAll(' ', '&')
const huge = Buffer.alloc(10 * 1024 * 1024, 'x')
const expired =
  'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMiLCJleHAiOjF9.bm90IGEgc2lnbmF0dXJl'
const unsigned = 'eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.'

/** What a stranger tries, and the status and code that each gets. */
export const attempts: readonly (readonly [string, Attempt, number, string | undefined])[] = [
  ['limit=0', get('/api/articles?limit=0'), 400, 'query-too-costly'],
  ['limit=1e9', get('/api/articles?limit=1e9'), 400, 'query-too-costly'],
  ['limit=1000000000', get('/api/articles?limit=1000000000'), 400, 'query-too-costly'],
  ['limit=-1', get('/api/articles?limit=-1'), 400, 'query-too-costly'],
  ['limit=NaN', get('/api/articles?limit=NaN'), 400, 'query-too-costly'],
  ['depth=99', get('/api/articles?depth=99'), 400, 'query-too-costly'],
  ['page=1e9', get('/api/articles?page=1000000000'), 400, 'query-too-costly'],
  ['a deep filter', get(`/api/articles?${nested}`), 400, 'bad-request'],
  ['a wide filter', get(`/api/articles?${wide}`), 414, 'address-too-long'],
  [
    'a filter through relations and back',
    get('/api/articles?where[issue.articles.issue.articles.headline][equals]=x'),
    400,
    'filter-not-allowed',
  ],
  [
    'a bomb in like',
    get('/api/articles?where[headline][like]=(a%2B)%2B%24'),
    400,
    'filter-not-allowed',
  ],
  [
    'a bomb in contains',
    get('/api/notices?where[headline][contains]=(.*a)%7B25%7D'),
    400,
    'filter-not-allowed',
  ],
  [
    'an operator of MongoDB',
    get('/api/articles?where[headline][$where]=1'),
    400,
    'filter-not-allowed',
  ],
  [
    'a filter by a hidden field',
    get('/api/articles?where[stage][equals]=imported'),
    400,
    'filter-not-allowed',
  ],
  [
    'a filter behind a relation',
    get('/api/articles?where[editedBy.email][like]=a'),
    400,
    'filter-not-allowed',
  ],
  ['a secret guessed by sorting', get('/api/articles?sort=confidence'), 400, 'sort-not-allowed'],
  ['sorting behind a relation', get('/api/articles?sort=editedBy.email'), 400, 'sort-not-allowed'],
  [
    'a hidden field selected',
    get('/api/articles?select[imported]=true'),
    400,
    'select-not-allowed',
  ],
  [
    'a hidden field populated',
    get('/api/articles?populate[users][email]=true'),
    400,
    'select-not-allowed',
  ],
  [
    'a join filtered',
    get('/api/issues?joins[articles][where][stage][equals]=imported'),
    200,
    undefined,
  ],
  ['a forged cursor', get('/api/articles?cursor=bm90IGEgY3Vyc29y'), 400, 'cursor-not-valid'],
  ['a parameter twice', get('/api/articles?limit=1&limit=2'), 400, 'bad-request'],
  ['a list for a text', get('/api/articles?sort[]=id&sort[]=date'), 200, undefined],
  ['a prototype key', get('/api/articles?__proto__[limit]=1000'), 400, 'bad-request'],
  [
    'a prototype key in a filter',
    get('/api/articles?where[constructor][prototype]=1'),
    400,
    'bad-request',
  ],
  [
    'a prototype key in a body',
    post('/api/articles', '{"__proto__":{"role":"admin"}}'),
    400,
    'bad-request',
  ],
  ['a draft by its id', get('/api/articles/zq-draft'), 404, 'not-found'],
  ['a draft asked for', get('/api/articles/zq-draft?draft=true'), 404, 'not-found'],
  ['the trash asked for', get('/api/articles/zq-trashed?trash=true'), 404, 'not-found'],
  ['what is withheld', get('/api/articles/zq-withheld'), 410, 'withheld'],
  ['what was withdrawn', get('/api/articles/zq-withdrawn'), 404, 'not-found'],
  ['all versions', get('/api/articles/versions'), 403, 'forbidden'],
  ['a revision of a draft', get('/api/articles/zq-draft/revisions/1'), 404, 'not-found'],
  ['an edition that is not out', get('/api/reissues/zq-approved/edition'), 404, 'not-found'],
  ['people', get('/api/users'), 403, 'forbidden'],
  ['keys', get('/api/keys'), 403, 'forbidden'],
  ['webhooks', get('/api/webhooks'), 403, 'forbidden'],
  ['GraphQL: 3,000 aliases', query(`{ ${times(3000, (n) => `a${n}: Articles { docs { id } }`)} }`), 400, 'query-too-costly'], // prettier-ignore
  ['GraphQL: 30 aliases', query(`{ ${times(30, (n) => `a${n}: Articles { docs { id } }`)} }`), 400, 'query-too-costly'], // prettier-ignore
  ['GraphQL: doubling fragments', query(doubling), 400, 'query-too-costly'],
  ['GraphQL: cyclic fragments', query(cyclic), 400, 'query-too-costly'],
  ['GraphQL: depth', query(deep), 400, 'query-too-costly'],
  ['GraphQL: a batch', post('/api/graphql', Array(20).fill({ query: '{ Articles { totalDocs } }' })), 400, 'bad-request'], // prettier-ignore
  ['GraphQL: introspection', query('{ __schema { types { name } } }'), 200, undefined],
  [
    'GraphQL: a subscription',
    query('subscription { Articles { docs { id } } }'),
    400,
    'bad-request',
  ],
  ['GraphQL: no document', query('{'), 400, 'bad-request'],
  ['10 MB of body', post('/api/articles', huge), 413, 'too-large'],
  ['10 MB for GraphQL', post('/api/graphql', huge), 413, 'too-large'],
  ['10 MB at the door', post('/api/users/login', huge), 413, 'too-large'],
  ['a wrong content type', post('/api/articles', '<a/>', { 'Content-Type': 'application/xml' }), 415, 'wrong-type'], // prettier-ignore
  ['JSON cut short', post('/api/users/login', '{"email":'), 400, 'bad-request'],
  [
    'a header of 100 kB',
    get('/api/articles', { 'X-Flood': 'x'.repeat(100_000) }),
    431,
    'headers-too-large',
  ],
  ['150 headers', get('/api/articles', Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`X-${n}`, 'x']))), 431, 'headers-too-large'], // prettier-ignore
  [
    'an address of 10,000 letters',
    get(`/api/articles?a=${'a'.repeat(10_000)}`),
    414,
    'address-too-long',
  ],
  ['out of the media folder', get('/api/media/file/..%2f..%2fpackage.json'), 400, 'bad-request'],
  [
    'out of the media folder, by %5c',
    get('/api/media/file/..%5c..%5cpackage.json'),
    400,
    'bad-request',
  ],
  ['out of the media folder, by NUL', get('/api/media/file/open.jpg%00.png'), 400, 'bad-request'],
  [
    'out of the media folder, by prefix',
    get('/api/media/file/open.jpg?prefix=../..'),
    400,
    'bad-request',
  ],
  ['out of page images', get('/iiif/..%2f..%2fpackage.json/info.json'), 400, 'bad-request'],
  ['a closed scan', get('/api/media/zq-closed-scan'), 404, 'not-found'],
  ['a password guessed', post('/api/users/login', { email: 'zqmark0000email@people.example', password: 'no' }), 401, 'sign-in'], // prettier-ignore
  ['an unknown person', post('/api/users/login', { email: 'nobody@people.example', password: 'no' }), 401, 'sign-in'], // prettier-ignore
  ['operators for a password', post('/api/users/login', { email: { $gt: '' }, password: { $gt: '' } }), 400, 'bad-request'], // prettier-ignore
  ['the first admin once more', post('/api/users/first-register', { email: 'a@b.example', password: 'long enough for all' }), 403, 'forbidden'], // prettier-ignore
  [
    'a forged key',
    get('/api/articles', { Authorization: `Bearer bnk_${'0'.repeat(43)}` }),
    401,
    'sign-in',
  ],
  ['an expired token', get('/api/users', { Authorization: `JWT ${expired}` }), 403, 'forbidden'],
  [
    'a token without signature',
    get('/api/users', { Authorization: `JWT ${unsigned}` }),
    403,
    'forbidden',
  ],
  ['another site’s write', post('/api/articles', { headline: 'x' }, { ...json, Origin: 'https://evil.example', Cookie: `payload-token=${expired}` }), 403, 'forbidden'], // prettier-ignore
  ['a method that is none', { method: 'TRACE', path: '/api/articles' }, 405, 'method-not-allowed'],
  ['a method overridden', post('/api/articles', 'where[stage][equals]=imported', { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }), 400, 'filter-not-allowed'], // prettier-ignore
  [
    'a write without leave',
    post('/api/articles', { headline: 'x', _status: 'published' }),
    403,
    'forbidden',
  ],
  ['a text for a document', post('/api/articles?draft=true', '"x"'), 400, 'bad-request'],
  ['a list for a document', post('/api/articles', '[1]'), 400, 'bad-request'],
  ['nothing for a document', post('/api/notices?draft=true', ''), 403, 'forbidden'],
  ['a form without a boundary', post('/api/media', '', { 'Content-Type': 'multipart/form-data; boundary=' }), 400, 'bad-request'], // prettier-ignore
  ['a picture made on demand', get('/api/og?title=x'), 404, 'not-found'],
  ['publishing without leave', post('/api/articles/zq-draft/publish', {}), 401, 'sign-in'],
  ['an upload without leave', post('/api/media', '--x--', { 'Content-Type': 'multipart/form-data; boundary=x' }), 400, 'bad-request'], // prettier-ignore
  [
    'an address to fetch from',
    get('/api/media/paste-url?src=http://169.254.169.254/'),
    403,
    'forbidden',
  ],
  ['jobs of Payload', get('/api/payload-jobs/run'), 404, 'not-found'],
]
