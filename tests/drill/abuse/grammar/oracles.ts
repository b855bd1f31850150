import type { Attempt, Guess, Planted } from '../types'
import { encode, type Given, type Rule } from './given'

type Pair = (guess: string) => Attempt

const pairOf = (ask: Pair, right: string, wrong: string): readonly [Guess, Guess] => [
  { ...ask(right), guess: right },
  { ...ask(wrong), guess: wrong },
]

const textFields = ['headline', 'kicker', 'deck', 'byline', 'dateline', 'credits.name', 'text', 'body'] // prettier-ignore

/** A text that a reader may not see, whole or its beginning, and one like it that stands nowhere. */
function guesses({ random, planted }: Given, about: RegExp): readonly [string, string] {
  const found = Object.entries(planted.markers).filter(([, where]) => about.test(where))
  const [text = 'x'] = random.pick(found.length > 0 ? found : Object.entries(planted.markers))
  // Eleven letters are its own and no other's: the beginning and the number.
  const right = text.startsWith('zqmark') && random.chance(0.5) ? text.slice(0, 11) : text
  return [right, [...right].reverse().join('')]
}

/** Searches in what readers see for words that stand only in what they do not see. */
export const guessedWords: Rule = (given) => {
  const { random } = given
  const slug = random.pick(['articles', 'articles', 'captions', 'notices', 'reissues'])
  const [right, wrong] = guesses(given, new RegExp(random.pick(['draft', 'withheld', 'withdrawn', 'trashed', 'redact', 'contact', 'edition', 'title']), 'u')) // prettier-ignore
  const field = random.pick(slug === 'reissues' ? ['title', 'introduction', 'items.item.headline'] : textFields) // prettier-ignore
  const operator = random.pick(['equals', 'like', 'contains', 'in', 'not_equals', 'greater_than'])
  const flags = random.pick(['', '&draft=true', '&draft=true&trash=true', '&trash=true', '&limit=100&cursor=']) // prettier-ignore
  const end = random.pick(['', '', '/count', '/versions'])
  const filter = random.pick([
    `where[${field}][${operator}]`,
    `where[and][0][${field}][${operator}]`,
    `where[or][0][and][0][${field}][${operator}]`,
    `where[AND][0][${field}][${operator}]`,
    `where[version.${field}][${operator}]`,
  ])
  const ask: Pair = (guess) => ({
    method: 'GET',
    path: `/api/${slug}${end}?${filter}=${encode(guess)}${flags}`,
  })
  return pairOf(ask, right, wrong)
}

/** Field of whatever collection, what stands in it, and what does not. */
const hidden: readonly (readonly [string, string, RegExp | readonly [string, string]])[] = [
  ['articles', 'stage', ['withheld', 'imported']],
  ['articles', 'stage', ['corrected', 'imported']],
  ['articles', 'confidence', ['0.123', '0.9']],
  ['articles', 'revision', ['1', '99']],
  ['articles', 'imported.note', /imported$/u],
  ['articles', 'imported', /imported$/u],
  ['articles', 'withheldReason', /reason for withholding/u],
  ['articles', 'redactions.text', /^redacted/u],
  ['articles', 'redactions.reason', /reason for redacting/u],
  ['articles', 'parts.lines', ['7-9', '1-1']],
  ['articles', 'parts.page.text', /page text/u],
  ['articles', 'parts.page.sha256', /page sha/u],
  ['articles', 'parts.page.label', /label of a closed/u],
  ['articles', 'newspaper.lexicon', /lexicon/u],
  ['articles', 'issue.pages.text', /page text/u],
  ['articles', 'editedBy.email', /e-mail/u],
  ['articles', 'correctedBy.email', /e-mail/u],
  ['articles', 'unannounced', ['true', 'false']],
  ['articles', 'deletedAt', ['2020-01-01', '2120-01-01']],
  ['articles', '_status', ['draft', 'nothing']],
  ['pages', 'text', /page text/u],
  ['pages', 'sourceName', /page source/u],
  ['pages', 'segmenter', /page segmenter/u],
  ['pages', 'importRun', /page run/u],
  ['pages', 'layout.note', /page layout/u],
  ['pages', 'positions.note', /page positions/u],
  ['pages', 'articles.headline', /^draft headline/u],
  ['pages', 'notices.text', /contact/u],
  ['pages', 'label', /label of a closed/u],
  ['pages', 'section', /section of a closed/u],
  ['issues', 'pages.text', /page text/u],
  ['issues', 'pages.label', /label of a closed/u],
  ['issues', 'articles.headline', /^draft headline/u],
  ['newspapers', 'lexicon', /lexicon/u],
  ['newspapers', 'issues.pages.text', /page text/u],
  ['notices', 'contacts.name', /contact/u],
  ['media', 'alt', /alt of a closed/u],
  ['media', 'filename', /name of a closed file/u],
  ['reissues', 'claimedBy', /claim/u],
  ['reissues', 'stateReason', /reason of a step/u],
  ['reissues', 'edition.content', /in an edition/u],
  ['reissues', 'items.item.headline', /in an edition/u],
  ['webhooks', 'secret', /secret/u],
  ['keys', 'hash', /hash of a key/u],
  ['users', 'email', /e-mail/u],
  ['users', 'name', /name of a user/u],
]

/** Filters on what readers do not see at all: the right guess and the wrong one must answer alike. */
export const guessedField: Rule = (given) => {
  const { random } = given
  const [slug, field, about] = random.pick(hidden)
  const [right, wrong] = about instanceof RegExp ? guesses(given, about) : (about as readonly [string, string]) // prettier-ignore
  const operator = random.pick(['equals', 'equals', 'contains', 'like', 'in', 'greater_than', 'exists']) // prettier-ignore
  const way = random.pick([
    `/api/${slug}?where[${field}][${operator}]=`,
    `/api/${slug}/count?where[${field}][${operator}]=`,
    `/api/${slug}?where[or][0][and][0][${field}][${operator}]=`,
    `/api/${slug}?where[${field.replaceAll('.', '__')}][${operator}]=`,
    `/api/${slug}/versions?where[version.${field}][${operator}]=`,
    `/api/issues/zq-issue?joins[articles][where][${field}][${operator}]=`,
    `/api/pages/zq-open-page?joins[notices][where][${field}][${operator}]=`,
    `/api/${slug}?draft=true&trash=true&where[${field}][${operator}]=`,
  ])
  return pairOf((guess) => ({ method: 'GET', path: `${way}${encode(guess)}` }), right, wrong)
}

/** Readers see these of what is open: they may order by them. */
const seen = new Set(['label', 'section', 'alt', 'filename'])

/** An order by what is not to be seen tells it, one comparison at a time. */
export const guessedOrder: Rule = ({ random }) => {
  const [slug, field] = random.pick(hidden.filter(([, name]) => !seen.has(name)))
  const way = random.pick([
    `/api/${slug}?limit=100&sort=`,
    `/api/${slug}?limit=3&sort=id,`,
    `/api/${slug}?cursor=&sort=`,
    `/api/issues/zq-issue?joins[articles][sort]=`,
    `/api/${slug}?draft=true&sort=`,
  ])
  return pairOf((guess) => ({ method: 'GET', path: `${way}${guess}` }), field, `-${field}`)
}

/** The same by GraphQL, in filters and in the filters of joins. */
export const guessedByGraphql: Rule = (given) => {
  const { random } = given
  const [right, wrong] = guesses(given, /draft|withheld|redact|page text|contact|lexicon/u)
  const field = random.pick(['headline', 'text', 'kicker', 'byline', 'withheldReason', 'stage'])
  const query = random.pick([
    `query ($g: String) { Articles(where: { ${field}: { contains: $g } }) { totalDocs docs { id } } }`,
    `query ($g: String) { Articles(draft: true, where: { ${field}: { like: $g } }) { totalDocs } }`,
    `query ($g: String) { Notices(where: { text: { contains: $g } }) { totalDocs docs { id } } }`,
    `query ($g: String) { countArticles(where: { ${field}: { equals: $g } }) { totalDocs } }`,
    `query ($g: String) { Pages { docs { notices(where: { text: { contains: $g } }) { docs { id } } } } }`,
    `query ($g: String) { Issues { docs { articles(where: { ${field}: { contains: $g } }) { docs { id } } } } }`,
    `query ($g: String) { Newspapers(where: { lexicon: { contains: $g } }) { totalDocs } }`,
    `query ($g: String) { versionsArticles(where: { version__headline: { equals: $g } }) { totalDocs } }`,
  ])
  const headers = { 'Content-Type': 'application/json' }
  const ask: Pair = (g) => ({
    method: 'POST',
    path: '/api/graphql',
    headers,
    body: JSON.stringify({ query, variables: { g } }),
  })
  return pairOf(ask, right, wrong)
}

const unseen: readonly (readonly [string, keyof Planted['ids'], RegExp])[] = [
  ['/api/articles/', 'articles', /draft|trashed|withdrawn/u],
  ['/api/captions/', 'captions', /draft/u],
  ['/api/notices/', 'notices', /draft/u],
  ['/api/pages/', 'pages', /closed/u],
  ['/api/media/', 'media', /closed/u],
  ['/api/reissues/', 'reissues', /planned|approved/u],
  ['/api/editions/', 'editions', /./u],
  ['/api/users/', 'users', /./u],
  ['/api/keys/', 'keys', /./u],
  ['/api/webhooks/', 'webhooks', /./u],
  ['/stories/', 'articles', /draft|trashed/u],
  ['/reissues/', 'reissues', /planned|approved/u],
]

/** What is there and hidden answers as what is not there. */
export const guessedId: Rule = ({ random, planted }) => {
  const [root, slug, about] = random.pick(unseen)
  const ids = (planted.ids[slug] ?? []).filter((id) => about.test(id))
  const right = random.pick(ids.length > 0 ? ids : ['x'])
  const end = root.startsWith('/api')
    ? random.pick(['', '?draft=true', '/revisions', '/revisions/1', '/ninjs', '/jsonld', '/edition', '?depth=2&trash=true']) // prettier-ignore
    : ''
  const ask: Pair = (guess) => ({ method: 'GET', path: `${root}${guess}${end}` })
  return pairOf(ask, right, `${right.slice(0, -1)}${right.endsWith('x') ? 'y' : 'x'}`)
}

/** Whether somebody has an account here. */
export const guessedPerson: Rule = ({ random, planted }) => {
  const right = planted.emails[0] ?? 'x'
  const door = random.pick(['login', 'forgot-password', 'unlock'])
  const headers = { 'Content-Type': 'application/json' }
  const ask: Pair = (email) => ({
    method: 'POST',
    path: `/api/users/${door}`,
    headers,
    body: JSON.stringify({ email, password: 'no such password' }),
  })
  return pairOf(ask, right, right.replace('zqmark', 'kramqz'))
}
