import { createHmac } from 'node:crypto'
import { badTexts, publicSlugs, type Rule } from './given'

const part = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A token as somebody without the secret may make it. */
function forged(header: object, claims: object, secret = 'guess'): string {
  const signed = `${part(header)}.${part(claims)}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const admin = { id: '1', collection: 'users', role: 'admin', email: 'desk@house.example' }
const hs256 = { alg: 'HS256', typ: 'JWT' }

const tokens = [
  forged(hs256, admin),
  forged(hs256, { ...admin, exp: 1 }),
  forged(hs256, { ...admin, exp: 9_999_999_999 }, ''),
  forged({ alg: 'none' }, admin),
  `${part({ alg: 'none' })}.${part(admin)}.`,
  forged({ alg: 'RS256' }, admin),
  forged({ ...hs256, kid: '../../dev/null', jku: 'https://poison.example/keys' }, admin),
  `${part(hs256)}.${part('{')}.x`,
  'a.b.c',
  'x',
  '',
  'x'.repeat(6000),
]

const credentials = [
  ...tokens.flatMap((token) => [
    { Authorization: `JWT ${token}` },
    { Authorization: `Bearer ${token}` },
  ]),
  ...tokens.map((token) => ({ Cookie: `payload-token=${token}` })),
  { Authorization: 'Bearer bnk_' },
  { Authorization: `Bearer bnk_${'0'.repeat(43)}` },
  { Authorization: `Bearer bnk_${'x'.repeat(5000)}` },
  { Authorization: 'bearer  bnk_zq' },
  { Authorization: 'Bearer zqmark0003hashofakey' },
  { Authorization: 'users API-Key x' },
  { Authorization: 'keys API-Key x' },
  { Authorization: `Basic ${Buffer.from('desk@house.example:x').toString('base64')}` },
  { Authorization: 'Negotiate' },
  { 'X-API-Key': 'bnk_zq' },
]

/** A read, or a write, with a key or a token that is none. */
export const forgedKey: Rule = ({ random, planted }) => {
  const slug = random.pick([...publicSlugs, 'users', 'keys', 'webhooks'])
  const ids = planted.ids[slug] ?? ['x']
  const path = random.pick([
    `/api/${slug}?draft=true&limit=50&depth=2`,
    `/api/${slug}/${random.pick(ids.length > 0 ? ids : ['x'])}?draft=true`,
    `/api/${slug}/versions`,
    '/api/users/me',
    '/api/access',
    `/stories/${random.pick(planted.ids.articles ?? ['x'])}`,
  ])
  const isWrite = random.chance(0.2)
  return [
    {
      method: isWrite ? random.pick(['PATCH', 'DELETE']) : 'GET',
      path,
      headers: {
        ...random.pick(credentials),
        ...(isWrite ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(isWrite ? { body: '{"headline":"x"}' } : {}),
    },
  ]
}

/** Guesses at the door: passwords, tokens to reset one, and who has an account. */
export const atTheDoor: Rule = ({ random, planted }) => {
  const email = random.pick([...planted.emails, 'nobody@people.example', ...badTexts])
  const password = random.pick(['correct horse battery?', ...badTexts])
  const doors: readonly (readonly [string, object])[] = [
    ['login', { email, password }],
    ['login', { email: { $gt: '' }, password: { $gt: '' } }],
    ['login', { username: email, password }],
    ['login', [email, password]],
    ['forgot-password', { email }],
    ['forgot-password', { email: [email, 'a@poison.example'] }],
    ['reset-password', { token: random.pick(['', null, { $ne: null }, 'x']), password }],
    ['verify/x', {}],
    ['unlock', { email }],
    ['refresh-token', {}],
    [
      'first-register',
      { email: 'a@poison.example', password: 'long enough for all', role: 'admin' },
    ],
    ['logout', {}],
    ['', { email: 'a@poison.example', password: 'long enough for all', role: 'admin' }],
  ]
  const [door, body] = random.pick(doors)
  const headers = { 'Content-Type': 'application/json' }
  const path = `/api/users${door ? `/${door}` : ''}`
  return [{ method: 'POST', path, headers, body: JSON.stringify(body) }]
}

/** What only those inside may ask at all. */
export const innerDoor: Rule = ({ random }) => {
  const path = random.pick([
    ...[
      '/api/users',
      '/api/users/me',
      '/api/users/init',
      '/api/access',
      '/api/keys',
      '/api/ledger',
    ],
    ...['/api/webhooks?depth=2', '/api/events', '/api/deliveries', '/api/editions?depth=2'],
    ...['/api/operations', '/api/corrections', '/api/imports', '/api/limits', '/metrics'],
    ...['/api/payload-preferences', '/api/payload-preferences/x', '/api/payload-locked-documents'],
    ...['/api/payload-jobs', '/api/payload-jobs/run', '/api/payload-jobs/handle-schedules'],
    ...['/api/payload-migrations', '/api/payload-kv', '/api/og', '/api/og?title=x', '/api/nothing'],
    ...['/api/graphql-playground', '/api/graphql', '/api/media/paste-url/x?src=http://127.0.0.1/'],
    ...['/api/media/paste-url?src=http://169.254.169.254/', '/api/form-state', '/api/globals/x'],
    ...['/api/articles/access/x', '/api/reissues/worker', '/api/reissues/calendar', '/admin/api'],
  ])
  return [{ method: random.pick(['GET', 'GET', 'GET', 'POST', 'HEAD']), path }]
}
