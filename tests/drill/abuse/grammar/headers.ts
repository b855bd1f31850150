import { anyId, publicSlugs, type Rule } from './given'

const somewhere: Rule = (given) => {
  const { random } = given
  const slug = random.pick(publicSlugs)
  const path = random.pick([
    `/api/${slug}`,
    `/api/${slug}?limit=100&depth=2`,
    `/api/${slug}/${anyId(given, slug)}`,
    '/',
    '/zq-paper',
    '/feeds/zq-paper.rss',
    '/stories/plain-1',
    '/api/media/file/open.jpg',
    '/api/issues/zq-issue/contents',
    '/api/changes',
    '/api/reissues/zq-reissue/edition',
    '/sitemap.xml',
  ])
  return [{ method: random.pick(['GET', 'GET', 'HEAD']), path }]
}

/** What Next and proxies listen to, conditions, ranges, and names of foreign hosts. */
const odd: readonly Readonly<Record<string, string>>[] = [
  { 'If-None-Match': '*' },
  { 'If-None-Match': `W/"${'x'.repeat(5000)}"` },
  { 'If-None-Match': Array.from({ length: 300 }, (_, n) => `"${n}"`).join(', ') },
  { 'If-None-Match': '"", "a" b, ,,W/' },
  { 'If-Modified-Since': 'Fri, 31 Dec 9999 23:59:59 GMT' },
  { 'If-Modified-Since': 'nothing' },
  { 'If-Match': '"x"' },
  { Range: 'bytes=0-0' },
  { Range: `bytes=${Array.from({ length: 500 }, (_, n) => `${n}-${n + 1}`).join(',')}` },
  { Range: 'bytes=-999999999999999999' },
  { Range: 'bytes=5-1' },
  { Accept: 'text/html;q=nothing' },
  { Accept: 'application/xml' },
  { Accept: Array.from({ length: 200 }, (_, n) => `a${n}/b`).join(',') },
  { 'Accept-Encoding': 'gzip;q=0, identity;q=0, *;q=0' },
  { 'Accept-Encoding': 'br' },
  { 'Accept-Encoding': 'gzip, deflate, zstd, x' },
  { 'Accept-Language': `${'a-'.repeat(800)}b` },
  { 'Accept-Language': '../../x' },
  { Host: 'poison.example' },
  { Host: '' },
  { Host: 'a b' },
  { 'X-Forwarded-Host': 'poison.example' },
  { 'X-Forwarded-Proto': 'javascript', 'X-Forwarded-Host': 'poison.example' },
  { 'X-Forwarded-For': '127.0.0.1, poison.example, ::1' },
  { Forwarded: 'for=127.0.0.1;host=poison.example' },
  { 'X-Original-URL': '/api/users', 'X-Rewrite-URL': '/api/users' },
  { 'X-Middleware-Subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'X-Middleware-Prefetch': '1', 'X-Nextjs-Data': '1' },
  { RSC: '1' },
  { RSC: '1', 'Next-Router-State-Tree': 'nothing' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Url': '/admin' },
  { 'X-Invoke-Path': '/admin', 'X-Invoke-Status': '500' },
  { 'X-Matched-Path': '/admin' },
  { 'X-Now-Route-Matches': '1=admin' },
  { 'X-Request-Id': 'x'.repeat(3000) },
  { Origin: 'https://poison.example' },
  { Origin: 'null' },
  { Origin: 'https://poison.example', 'Access-Control-Request-Method': 'DELETE' },
  { Cookie: 'a'.repeat(7000) },
  { Cookie: Array.from({ length: 300 }, (_, n) => `c${n}=x`).join('; ') },
  { Cookie: 'payload-token=x; payload-token=y' },
  { 'Content-Length': '0' },
  { 'Transfer-Encoding': 'chunked' },
  { Expect: '100-continue' },
  { Expect: 'nothing' },
  { Upgrade: 'websocket', Connection: 'Upgrade' },
  { Upgrade: 'h2c', Connection: 'Upgrade, HTTP2-Settings' },
  { TE: 'trailers, deflate' },
  { 'Cache-Control': 'no-store', Pragma: 'no-cache' },
  { Purpose: 'prefetch', 'Sec-Purpose': 'prefetch' },
  { Via: '1.1 x, 1.1 y' },
  { Authorization: '' },
]

/** A plain read under odd headers. */
export const oddHeaders: Rule = (given) => {
  const [attempt] = somewhere(given)
  const headers = { ...given.random.pick(odd), ...(given.random.chance(0.2) ? given.random.pick(odd) : {}) } // prettier-ignore
  return [{ ...attempt, method: given.random.chance(0.1) ? 'OPTIONS' : attempt.method, headers }]
}

/** More headers, or longer ones, than anybody needs. */
export const headerFlood: Rule = (given) => {
  const { random } = given
  const [attempt] = somewhere(given)
  const headers = random.pick([
    () => Array.from({ length: random.pick([60, 300, 1500]) }, (_, n) => [`X-Flood-${n}`, 'x'.repeat(random.pick([1, 20]))]), // prettier-ignore
    () => [['X-Flood', 'x'.repeat(random.pick([9000, 20_000, 100_000]))]],
    () => [['X-'.concat('a'.repeat(9000)), '1']],
  ])()
  return [{ ...attempt, headers: Object.fromEntries(headers) as Record<string, string> }]
}

/** Other origins with somebody's cookie, methods that are none, and where to go afterwards. */
export const crossSite: Rule = (given) => {
  const { random } = given
  const away = random.pick(['https://poison.example/', '//poison.example', '/\\poison.example', 'javascript:alert(1)', '%0d%0aX-Injected:1']) // prettier-ignore
  const redirect = random.pick([
    `/admin/login?redirect=${away}`,
    `/admin?redirect=${away}`,
    `/admin/logout?redirect=${away}`,
    `/api/users/logout?redirect=${away}&allSessions=true`,
    `/${away}`,
    `//poison.example/%2e%2e`,
    `/stories/plain-1?next=${away}&url=${away}`,
  ])
  if (random.chance(0.4)) return [{ method: 'GET', path: redirect }]
  return [
    {
      method: random.pick(['POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT']),
      path: random.pick(['/api/users/logout', '/api/articles/plain-1', '/api/users/me', '/api/articles/plain-1/withdraw', '/']), // prettier-ignore
      headers: {
        Origin: random.pick(['https://poison.example', 'null', 'http://127.0.0.1.poison.example']),
        Cookie: 'payload-token=eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.x',
        'Content-Type': random.pick(['text/plain', 'application/json']),
        ...(random.chance(0.3) ? { 'Next-Action': 'a'.repeat(40) } : {}),
      },
      body: '{"headline":"x"}',
    },
  ]
}
