import { anyId, anySlug, badTexts, publicSlugs, trickyNames, type Rule } from './given'

const types = [
  'application/json',
  'application/json; charset=utf-7',
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=',
  'application/octet-stream',
  'application/json, application/json',
  '',
]

const broken = [
  '{"headline":',
  '{"a":1',
  '[[[[',
  '',
  'null',
  '1',
  '"text"',
  '\u0000',
  '{"a":"\\ud800"}',
  '{"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}}',
  `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":"x"}\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="../../x.svg"\r\nContent-Type: image/svg+xml\r\n\r\n<svg onload="alert(1)"/>\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\n\r\n',
  '--x\r\n',
  'a=1&a[b]=2&__proto__[x]=1&_payload={',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
]

const writes = ['POST', 'PATCH', 'DELETE', 'PUT'] as const

/** Writes without leave, of words that are none, under the wrong name, or cut short. */
export const brokenBody: Rule = (given) => {
  const { random } = given
  const slug = anySlug(given)
  const id = anyId(given, slug)
  const path = random.pick([
    `/api/${slug}`,
    `/api/${slug}/${id}`,
    `/api/${slug}?where[id][exists]=true`,
    `/api/${slug}?where[id][exists]=true&trash=true&overrideAccess=true`,
    `/api/articles/${id}/${random.pick(['publish', 'withdraw', 'withhold', 'redact', 'duplicate'])}`,
    `/api/articles/versions/${id}`,
    `/api/reissues/${id}/${random.pick(['schedule', 'withdraw', 'contents', 'plan'])}`,
    `/api/pages/${id}/operations`,
    '/api/pages/place',
    `/api/webhooks/${id}/test`,
    `/api/deliveries/${id}/replay`,
    '/api/users/first-register',
    '/api/payload-preferences/x',
    '/api/payload-jobs/run',
    '/api/media',
    '/api/graphql',
    '/',
  ])
  const headers = { 'Content-Type': random.pick(types) }
  const body = random.chance(0.2) ? JSON.stringify(tricky(given)) : random.pick(broken)
  return [{ method: random.pick(writes), path, headers, body }]
}

const tricky: (given: Parameters<Rule>[0]) => object = ({ random }) => ({
  [random.pick(trickyNames) || 'x']: random.pick(badTexts),
  headline: random.pick([{ $gt: '' }, ['a'], 1e309, null, random.pick(badTexts)]),
  id: random.pick([{ $ne: null }, 'x'.repeat(5000), -1, [], '../x']),
  _status: 'published',
  role: 'admin',
})

/** So large that it must be turned away before it is read. */
export const hugeBody: Rule = ({ random }) => {
  const size = random.pick([2, 5, 10]) * 1024 * 1024
  const path = random.pick(['/api/articles', '/api/graphql', '/api/users/login', '/api/users/forgot-password', '/api/media', `/api/${random.pick(publicSlugs)}/x`, '/']) // prettier-ignore
  const headers = { 'Content-Type': random.pick(types.slice(0, 7)) }
  const body = random.pick([
    () => Buffer.alloc(size, 'x'),
    () => Buffer.from(`{"headline":"${'x'.repeat(size)}"}`),
    () => Buffer.from(`{"query":"{ ${'a '.repeat(size / 2)}}"}`),
    () => Buffer.from(`[${'1,'.repeat(size / 2)}1]`),
  ])()
  return [{ method: random.pick(['POST', 'PATCH']), path, headers, body }]
}

/** A body that comes a few bytes at a time, of a client that gives up. */
export const slowBody: Rule = ({ random }) => {
  const path = random.pick(['/api/articles', '/api/users/login', '/api/graphql'])
  const headers = { 'Content-Type': 'application/json' }
  const body = `{"email":"${'x'.repeat(200)}"}`
  const drip = { bytes: 1 + random.int(8), everyMs: 50 + random.int(200) }
  return [{ method: 'POST', path, headers, body, drip }]
}

/** Reads that go by POST, as Payload's clients send filters too long for an address. */
export const overriddenMethod: Rule = (given) => {
  const { random } = given
  const slug = anySlug(given)
  const name = random.pick(['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override']) // prettier-ignore
  const headers = {
    [name]: random.pick(['GET', 'DELETE', 'PATCH', 'PUT', 'nothing']),
    'Content-Type': random.pick(['application/x-www-form-urlencoded', 'application/json']),
  }
  const body = random.pick([
    'limit=1000000&depth=99',
    'limit=0&pagination=false&draft=true&trash=true&depth=2',
    'where[stage][equals]=imported',
    `where[or]${'[or][0]'.repeat(200)}[id][equals]=1`,
    'where[headline][like]=(a%2B)%2B$',
    'select[imported]=true&select[withheldReason]=true&draft=true',
    'sort=editedBy.email',
    '__proto__[limit]=5',
    'x'.repeat(200_000),
  ])
  const path = random.pick([`/api/${slug}`, `/api/${slug}/${anyId(given, slug)}`])
  return [{ method: random.pick(['POST', 'PUT', 'PATCH']), path, headers, body }]
}
