import { anyField, badTexts, publicSlugs, type Given, type Rule } from './given'

const lists = ['Articles', 'Captions', 'Notices', 'Newspapers', 'Issues', 'Pages', 'Reissues', 'allMedia'] // prettier-ignore
const inner = ['Users', 'Keys', 'Webhooks', 'Ledgers', 'Events', 'Editions', 'Operations', 'Imports', 'meUser', 'versionsArticles'] // prettier-ignore

/** GraphQL, well-formed and not: deep, wide, many, cyclic, recursive, curious and very long. */
export const graphqlBomb: Rule = (given) => {
  const { random } = given
  const text = random.pick(documents)(given)
  const body = JSON.stringify(
    random.chance(0.1)
      ? Array.from({ length: random.pick([2, 20, 500]) }, () => ({ query: '{ Articles { totalDocs } }' })) // prettier-ignore
      : { query: text, ...(random.chance(0.3) ? { variables: random.pick(variables) } : {}) },
  )
  const json = { 'Content-Type': 'application/json' }
  if (random.chance(0.15)) {
    return [
      { method: 'GET', path: `/api/graphql?query=${encodeURIComponent(text.slice(0, 6000))}` },
    ]
  }
  if (random.chance(0.05)) {
    const headers = { 'Content-Type': random.pick(['text/plain', 'application/graphql', 'application/x-www-form-urlencoded']) } // prettier-ignore
    return [{ method: 'POST', path: '/api/graphql', headers, body: text }]
  }
  return [{ method: 'POST', path: '/api/graphql', headers: json, body }]
}

const variables = [
  {},
  null,
  [],
  'x',
  { where: { id: { equals: { $gt: '' } } } },
  { __proto__: null, limit: 1e9 },
  { x: Array(500).fill('y') },
]

type Made = (given: Given) => string

const deep: Made = ({ random }) => {
  const depth = random.pick([4, 9, 30, 200, 3000])
  const turn = (n: number) =>
    n % 2 === 0 ? 'issue { articles { docs {' : 'newspaper { issues { docs { articles { docs {'
  const opened = Array.from({ length: depth }, (_, n) => turn(n)).join(' ')
  const closing = (opened.match(/\{/gu) ?? []).map(() => '}').join(' ')
  return `{ Articles { docs { ${opened} id ${closing} } } }`
}

const aliases: Made = ({ random }) =>
  `{ ${Array.from({ length: random.pick([5, 30, 400, 3000]) }, (_, n) => `a${n}: ${random.pick(lists)}(limit: 100) { docs { id } }`).join(' ')} }` // prettier-ignore

const cyclic: Made = () =>
  'query { Articles { docs { ...A } } } fragment A on Article { id ...B } fragment B on Article { id ...A }'

/** Each fragment spreads the one before it twice: 2 to the power of so many. */
const exploding: Made = ({ random }) => {
  const levels = random.pick([6, 14, 28])
  const fragments = Array.from(
    { length: levels },
    (_, n) => `fragment F${n + 1} on Article { ...F${n} ...F${n} }`,
  )
  return `{ Articles { docs { ...F${levels} } } } fragment F0 on Article { id headline } ${fragments.join(' ')}` // prettier-ignore
}

const curious: Made = ({ random }) =>
  random.pick([
    '{ __schema { types { name fields { name args { name } type { name ofType { name ofType { name } } } } } } }',
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    '{ __type(name: "User") { fields { name } } }',
    '{ __typename }',
    '{ Access { articles { fields { stage { read { permission } } } } } }',
    '{ initializedUser meUser { user { email } token } }',
    '{ Artcles { docs { i } } }',
    '{ Articles { docs { stag withheldReaso } } }',
  ])

const hidden: Made = (given) => {
  const { random } = given
  const slug = random.pick(publicSlugs)
  const list = random.pick([...lists, ...inner])
  const fields = Array.from({ length: 1 + random.int(6) }, () => plainField(given, slug)).join(' ')
  const flags = random.pick(['', '(draft: true)', '(trash: true, draft: true)', '(limit: 0)', '(limit: 1000000000)', '(limit: -1)', '(page: 99999999)', '(sort: "-stage")', '(sort: "editedBy.email")', '(pagination: false)']) // prettier-ignore
  return `{ ${list}${flags} { totalDocs docs { id ${fields} } } }`
}

const filtered: Made = (given) => {
  const { random } = given
  const slug = random.pick(publicSlugs)
  const field = plainField(given, slug)
  const operator = random.pick(['equals', 'like', 'contains', 'in', 'exists', 'not_equals'])
  const text = JSON.stringify(random.pick(badTexts))
  const value = random.pick([text, '1', 'true', `[${text}]`, 'null', '{}'])
  const leaf = `{ ${field}: { ${operator}: ${value} } }`
  const depth = random.pick([0, 0, 2, 20, 150])
  const where = Array.from({ length: depth }).reduce<string>(
    (inside) => `{ OR: [${inside}, ${inside.length < 3000 ? inside : '{}'}] }`,
    leaf,
  )
  return `{ ${random.pick(lists)}(where: ${where}) { docs { id } } }`
}

const mutation: Made = (given) => {
  const { random, planted } = given
  const id = random.pick(planted.ids.articles ?? ['x'])
  return random.pick([
    `mutation { deleteArticle(id: "${id}") { id } }`,
    `mutation { updateArticle(id: "${id}", data: { headline: "x" }) { id } }`,
    `mutation { createArticle(data: { headline: "x" }) { id } }`,
    `mutation { restoreVersionArticle(id: "x") { id } }`,
    `mutation { createUser(data: { email: "a@b.example", password: "long enough for all", role: admin }) { id } }`,
    `mutation { loginUser(email: "${planted.emails[0]}", password: "guess ${random.int(1e6)}") { token } }`,
    `mutation { forgotPasswordUser(email: "${planted.emails[0]}") }`,
    `mutation { resetPasswordUser(token: "x", password: "long enough for all") { token } }`,
    `mutation { unlockUser(email: "${planted.emails[0]}") }`,
    `mutation { ${Array.from({ length: 100 }, (_, n) => `a${n}: loginUser(email: "${planted.emails[0]}", password: "guess ${n}") { token }`).join(' ')} }`, // prettier-ignore
    'subscription { Articles { docs { id } } }',
  ])
}

const malformed: Made = ({ random }) =>
  random.pick([
    '',
    '{',
    '{ Articles { docs { id } }',
    `{ ${'a '.repeat(20_000)} }`,
    `{${'{'.repeat(5000)}`,
    `{ Articles(where: ${'{ OR: ['.repeat(2000)} }`,
    `query ${'($a: Int)'.repeat(500)} { Articles { totalDocs } }`,
    `{ Articles${'@include(if: true)'.repeat(1000)} { totalDocs } }`,
    `query A { Articles { totalDocs } } query B { Articles { totalDocs } }`,
    `# ${'x'.repeat(400_000)}\n{ Articles { totalDocs } }`,
    `{ Articles { docs { ${'headline '.repeat(9000)} } } }`,
    'null',
    '\u0000',
  ])

const documents = [deep, aliases, cyclic, exploding, curious, hidden, hidden, filtered, filtered, mutation, malformed] // prettier-ignore

/** A field as GraphQL writes it; most that hold something need a selection, and are refused without. */
const plainField = (given: Given, slug: string): string => {
  const field = anyField(given, slug).split('.')[0] ?? 'id'
  return /^\w{1,60}$/u.test(field) ? field : 'id'
}
