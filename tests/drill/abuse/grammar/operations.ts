import { anyId, badIds, badNumbers, badTexts, encode, publicSlugs, type Given, type Operation, type Parameter, type Rule } from './given' // prettier-ignore

const get = (path: string, ...names: readonly string[]): Operation => ({
  method: 'GET',
  path,
  parameters: [
    ...[...path.matchAll(/\{(\w{1,40})\}/gu)].map(
      ([, name = '']) => ({ name, in: 'path' }) as const,
    ),
    ...names.map((name) => ({ name, in: 'query' }) as const),
  ],
})

/** The operations that there are whatever the description says, or does not say yet. */
export const builtIn: readonly Operation[] = [
  ...publicSlugs.flatMap((slug) => [
    get(`/api/${slug}`, 'limit', 'page', 'depth', 'sort', 'cursor', 'formats'),
    get(`/api/${slug}/{id}`, 'depth', 'formats'),
  ]),
  ...['articles', 'captions', 'notices'].flatMap((slug) => [
    get(`/api/${slug}/{id}/revisions`),
    get(`/api/${slug}/{id}/revisions/{number}`),
    get(`/api/${slug}/{id}/ninjs`),
    get(`/api/${slug}/{id}/jsonld`),
  ]),
  get('/api/issues/{id}/contents'),
  get('/api/reissues/{id}/edition'),
  get('/api/changes', 'since', 'limit', 'newspaper', 'collection'),
  get('/api/openapi.json'),
]

type Description = {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> }
}

type Described = { readonly parameters?: readonly (Parameter & { readonly $ref?: string })[] }

const methods = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options'])

/** The operations of an OpenAPI description; none when it is none. */
export function readDescription(description: unknown): readonly Operation[] {
  const { paths = {}, components } = (description ?? {}) as Description
  const named = (one: Parameter & { readonly $ref?: string }): Parameter =>
    (one.$ref && components?.parameters?.[one.$ref.split('/').at(-1) ?? '']) || one
  return Object.entries(paths).flatMap(([path, item]) => {
    const shared = (item as { readonly parameters?: Described['parameters'] }).parameters ?? []
    return Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        parameters: [...shared, ...(operation.parameters ?? [])].map(named),
      }))
  })
}

/** An operation of the description, its parameters right, or one of them bent. */
export const described: Rule = (given) => {
  const { random, operations } = given
  const { method, path, parameters } = random.pick(operations)
  const wrong = random.chance(0.5) ? random.int(parameters.length + 1) : -1
  let filled = path.startsWith('/api') || isPage(path) ? path : `/api${path}`
  const query: string[] = []
  const headers: Record<string, string> = {}
  for (const [n, parameter] of parameters.entries()) {
    const value = n === wrong ? bentValue(given) : rightValue(given, parameter, path)
    if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, value)
    else if (n !== wrong && random.chance(0.4)) continue
    else if (parameter.in === 'query') query.push(`${parameter.name}=${value}`)
    else if (parameter.in === 'header') headers[parameter.name] = value.slice(0, 200)
  }
  // What the description left out, and paths with a parameter of another name.
  filled = filled.replace(/\{\w{1,40}\}/gu, () => anyId(given, slugOf(path)))
  const isWrite = method !== 'GET' && method !== 'HEAD' && random.chance(0.7)
  const attempt = {
    method: random.chance(0.05) ? random.pick(['PUT', 'DELETE', 'OPTIONS', 'HEAD']) : method,
    path: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
    headers: { ...headers, ...(isWrite ? { 'Content-Type': 'application/json' } : {}) },
    ...(isWrite ? { body: random.pick(bodies) } : {}),
  }
  return [attempt]
}

const isPage = (path: string) =>
  ['/feeds', '/sitemap', '/robots', '/stories', '/healthz', '/readyz', '/metrics'].some((start) =>
    path.startsWith(start),
  )

const bodies = [
  '{}',
  '[]',
  'null',
  '"x"',
  '{"reason":"x","revision":1}',
  '{"spans":[{"text":"a"}]}',
  '{"__proto__":{"x":1}}',
]

const slugOf = (path: string): string =>
  path.split('/').find((part) => (publicSlugs as readonly string[]).includes(part)) ?? 'articles'

const bentValue = ({ random }: Given): string =>
  random.pick([...badNumbers.map(encode), ...badTexts.map(encode), ...badIds])

function rightValue(given: Given, { name, schema, example, in: where }: Parameter, path: string) {
  const { random } = given
  if (schema?.enum && schema.enum.length > 0) return encode(String(random.pick(schema.enum)))
  if (where === 'path' && /^(?:n|number|revision)$/u.test(name)) return String(1 + random.int(3))
  if (where === 'path') return anyId(given, slugOf(path))
  if (example !== undefined) return encode(String(example))
  const types = [schema?.type ?? 'string'].flat()
  if (types.includes('boolean')) return random.pick(['true', 'false'])
  if (types.includes('integer') || types.includes('number')) {
    const { minimum = 0, maximum = 100 } = schema ?? {}
    return String(minimum + random.int(Math.max(1, maximum - minimum + 1)))
  }
  return rightTexts[name] ?? encode(random.pick(['渡口', 'zq-paper', 'articles', '1931-05-16']))
}

const rightTexts: Readonly<Record<string, string>> = {
  sort: '-date',
  cursor: '',
  formats: 'html,markdown',
  newspaper: 'zq-paper',
  collection: 'articles',
  since: '0',
  limit: '10',
  page: '1',
  depth: '1',
}
