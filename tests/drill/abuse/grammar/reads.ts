import { anyField, anyId, anySlug, badNumbers, badTexts, encode, publicSlugs, trickyNames, type Given, type Rule } from './given' // prettier-ignore

const operators = [
  ...['equals', 'not_equals', 'like', 'not_like', 'contains', 'in', 'not_in', 'all', 'exists'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'near', 'within'],
  ...['intersects', '$regex', '$where', '__proto__', 'nothing', ''],
]

/** A list with a few of its parameters bent. */
export const bentList: Rule = (given) => {
  const { random } = given
  const slug = anySlug(given)
  const query = Array.from({ length: 1 + random.int(4) }, () => bent(given, slug))
  const end = random.pick(['', '', '', '/count', '/versions', `/${anyId(given, slug)}`])
  return [{ method: 'GET', path: `/api/${slug}${end}?${query.join('&')}` }]
}

function bent(given: Given, slug: string): string {
  const { random } = given
  const field = encode(anyField(given, slug))
  const number = encode(random.pick(badNumbers))
  return random.pick([
    `limit=${number}`,
    `page=${number}`,
    `depth=${number}`,
    'depth=99',
    'limit=0&pagination=false',
    'draft=true',
    'trash=true',
    'draft=true&trash=true&depth=9&limit=100',
    `sort=${random.pick(['', '-'])}${field}`,
    `sort=${Array.from({ length: 60 }, () => field).join(',')}`,
    `select[${field}]=${random.pick(['true', 'false', '1', 'x'])}`,
    `select[${field}][${field}][${field}]=true`,
    `populate[${random.pick(publicSlugs)}][${field}]=true`,
    'populate[users][email]=true&depth=3',
    `joins[${random.pick(['articles', 'pages', 'notices', 'captions', 'issues', 'x'])}][${random.pick(['limit', 'page', 'sort', 'where', 'count'])}]=${number}`, // prettier-ignore
    `joins[articles][where][${field}][equals]=1&joins[articles][sort]=${field}`,
    'joins=false',
    'joins[articles]=false',
    'showHiddenFields=true&overrideAccess=true',
    `locale=${number}&fallback-locale=${number}`,
    `cursor=${encode(random.pick([...badTexts, 'eyJpZCI6IjAifQ', '1', 'bm90IGEgY3Vyc29y']))}`,
    'cursor=',
    `formats=${encode(random.pick(['html', 'markdown', 'corrections', 'html,html,html', 'x', ...badTexts]))}`, // prettier-ignore
    `since=${number}`,
    'flattenLocales=false&user=1&req=1&overrideLock=false',
    `data=${encode('{"a":1}')}&autosave=true&publishSpecificLocale=x&uploadEdits[crop]=1`,
  ])
}

/** A filter by any field, hidden ones too, with any operator. */
export const anyFilter: Rule = (given) => {
  const { random } = given
  const slug = anySlug(given)
  const operator = random.pick(operators)
  const value = encode(random.pick([...badTexts, ...badNumbers]))
  const more = random.chance(0.3) ? '&draft=true&depth=2' : ''
  const list = random.chance(0.15) ? '[]' : ''
  const field = encode(anyField(given, slug))
  const path = `/api/${slug}?where[${field}][${operator}]${list}=${value}${more}`
  return [{ method: 'GET', path }]
}

/** Filters in filters, wide or deep. */
export const nestedFilter: Rule = (given) => {
  const { random } = given
  const slug = random.pick(publicSlugs)
  const deep = random.pick([3, 8, 19, 21, 60, 400])
  const joint = () => random.pick(['and', 'or', 'AND'])
  const leaf = `[${encode(anyField(given, slug))}][equals]=x`
  const nested = `where${Array.from({ length: deep }, () => `[${joint()}][0]`).join('')}${leaf}`
  const wide = Array.from(
    { length: random.pick([10, 50, 300]) },
    (_, n) => `where[or][${n}][headline][${random.pick(['like', 'contains', 'equals'])}]=a${n}`,
  ).join('&')
  const gaps = `where[or][${random.pick(['99999999', '-1', '__proto__'])}][id][equals]=1`
  const list = `where[id][in]=${Array.from({ length: 2000 }, (_, n) => `i-${n}`).join(',')}`
  return [{ method: 'GET', path: `/api/${slug}?${random.pick([nested, wide, gaps, list])}` }]
}

/** Names that an object must not take, parameters given twice, lists where a text is meant. */
export const oddParameters: Rule = ({ random }) => {
  const slug = random.pick(publicSlugs)
  const name = encode(random.pick(trickyNames))
  const known = random.pick([
    'limit',
    'page',
    'depth',
    'sort',
    'draft',
    'where',
    'select',
    'locale',
  ])
  const query = random.pick([
    `${name}=1`,
    `${name}[${name}]=1`,
    `__proto__[limit]=1000&constructor[prototype][admin]=true`,
    `where[__proto__][equals]=1`,
    `where[constructor][prototype][x]=1`,
    `where[headline][__proto__][x]=1`,
    `${known}=1&${known}=2&${known}=3`,
    `${known}[]=1&${known}[]=2`,
    `${known}[a][b][c]=1`,
    `${known}[__proto__]=1`,
    `${Array.from({ length: 1500 }, (_, n) => `a${n}=1`).join('&')}`,
    `a${'[b]'.repeat(500)}=1`,
    `select[constructor]=true&populate[__proto__][x]=true&joins[__proto__][limit]=5`,
    `where=${encode('{"id":{"equals":"x"}}')}`,
    `where=x&where[id]=y&where[id][equals]=z`,
    '&&&==&=&?&#',
    `where[id][equals]=%E0%A4%A`,
  ])
  return [{ method: 'GET', path: `/api/${slug}?${query}` }]
}

/** Documents and versions by id, drafts and the trash asked for. */
export const hiddenDocument: Rule = (given) => {
  const { random, planted } = given
  const slug = anySlug(given)
  const id = anyId(given, slug)
  const version = planted.versions.length > 0 ? random.pick(planted.versions) : 'x'
  const flags = random.pick(['', '?draft=true', '?trash=true&draft=true', '?depth=99', '?draft=true&depth=2&showHiddenFields=true']) // prettier-ignore
  const path = random.pick([
    `/api/${slug}/${id}${flags}`,
    `/api/${slug}/${id}${flags}`,
    `/api/${slug}/${id}/revisions${flags}`,
    `/api/${slug}/${id}/revisions/${random.pick(['1', '2', '3', ...badNumbers.map(encode)])}`,
    `/api/${slug}/${id}/ninjs${flags}`,
    `/api/${slug}/${id}/jsonld${flags}`,
    `/api/${slug}/${id}?formats=html,markdown,corrections`,
    `/api/${slug}/${id}/${random.pick(['edition', 'epub', 'edition.epub', 'contents', 'plan', 'preview', 'worker', 'versions', 'access', 'duplicate'])}${flags}`, // prettier-ignore
    `/api/${slug}/versions?where[parent][equals]=${id}&depth=2`,
    `/api/${random.pick(['articles', 'captions', 'notices'])}/versions/${version}${flags}`,
    `/api/${slug}/access/${id}`,
    `/api/globals/${slug}`,
    `/stories/${id}${flags}`,
    `/stories/${id}/${random.pick(['1', '2', '99', '0', 'x'])}`,
    `/captions/${id}`,
    `/notices/${id}`,
    `/reissues/${id}${random.pick(['', '/1', '/preview', '/preview/1', '/99'])}`,
  ])
  return [{ method: 'GET', path }]
}
