import { itemSlugs, type ItemSlug } from '@/items/stages'
import type { Role } from '@/access/roles'
import { pictureFile } from '../access/subjects'
import type { SmallArchive } from './openapiArchive'
import { everyonesPassword } from './people'

/** One request that an operation should answer as it says. */
export type Call = {
  /** What stands in the address in place of its braces. */
  readonly path?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly body?: unknown
  readonly form?: FormData
  readonly as?: Role
}

type Make = (at: SmallArchive) => Call | Promise<Call>

const names: Readonly<Record<ItemSlug, string>> = {
  articles: 'Article',
  captions: 'Caption',
  notices: 'Notice',
}

const everything = { depth: 2, limit: 20, sort: '-updatedAt', 'where[updatedAt][exists]': true }
const byCursor = { cursor: '', limit: 3 }

/** What can be asked of items, the same for all three kinds. */
const ofItems = (slug: ItemSlug): Readonly<Record<string, Make>> => {
  const name = names[slug]
  const plural = `${name}s`
  const at = (use: Parameters<SmallArchive['item']>[1]) => (archive: SmallArchive) => ({
    id: archive.item(slug, use),
  })
  const formats = { formats: 'html,markdown,corrections' }
  return {
    [`list${plural}`]: () => ({ query: { ...everything, limit: 10, ...formats } }),
    [`count${plural}`]: (it) => ({ query: { 'where[newspaper][equals]': it.newspaper } }),
    [`get${name}`]: (it) => ({ path: at('public')(it), query: { depth: 2, ...formats } }),
    [`list${name}Revisions`]: (it) => ({ path: at('public')(it) }),
    [`get${name}Revision`]: (it) => ({ path: { ...at('public')(it), number: 1 } }),
    [`get${name}Ninjs`]: (it) => ({ path: at('public')(it) }),
    [`get${name}JsonLd`]: (it) => ({ path: at('public')(it) }),
    [`publish${name}`]: (it) => ({ path: at('draft')(it), as: 'editor', body: {} }),
    [`withdraw${name}`]: (it) => ({ path: at('taken')(it), as: 'editor' }),
    [`withhold${name}`]: (it) => ({ path: at('gone')(it), as: 'editor', body: { reason: 'x', note: 'y' } }), // prettier-ignore
    [`free${name}`]: (it) => ({ path: at('gone')(it), as: 'editor' }),
    [`redact${name}`]: (it) => ({ path: at('covered')(it), as: 'editor', body: { spans: [{ text: '0571-8812345' }] } }), // prettier-ignore
    [`get${name}Release`]: (it) => ({ path: at('covered')(it), as: 'viewer' }),
    [`create${name}`]: () => ({ query: { draft: true }, as: 'corrector', body: { headline: '新' } }), // prettier-ignore
    [`update${name}`]: (it) => ({ path: at('edited')(it), query: { draft: true }, as: 'corrector', body: { headline: '改' } }), // prettier-ignore
    [`change${name}Words`]: (it) => ({ path: at('edited')(it), as: 'corrector', body: { edits: [{ at: 'headline', was: '改', now: '又改' }] } }), // prettier-ignore
    [`list${name}Versions`]: (it) => ({ query: { 'where[parent][equals]': it.item(slug, 'public') }, as: 'viewer' }), // prettier-ignore
    [`get${name}Version`]: (it) => ({ path: { version: it.versions[slug][0] }, as: 'viewer' }),
    [`restore${name}Version`]: (it) => ({ path: { version: it.versions[slug][0] }, query: { draft: true }, as: 'corrector' }), // prettier-ignore
  }
}

const archive: Readonly<Record<string, Make>> = {
  listNewspapers: () => ({ query: everything }),
  countNewspapers: () => ({}),
  getNewspaper: (it) => ({ path: { id: it.newspaper }, query: { depth: 2 } }),
  listIssues: () => ({ query: everything }),
  countIssues: () => ({ query: { 'where[date][less_than]': '1990' } }),
  getIssue: (it) => ({ path: { id: it.issue }, query: { depth: 2 } }),
  getIssueContents: (it) => ({ path: { id: it.issue } }),
  listPages: () => ({ query: everything }),
  countPages: () => ({}),
  getPage: (it) => ({ path: { id: it.page }, query: { depth: 2 } }),
  listPictures: () => ({ query: everything }),
  countPictures: () => ({}),
  getPicture: (it) => ({ path: { id: it.picture } }),
  downloadPicture: (it) => ({ path: { filename: it.filename } }),
  listReissues: () => ({ query: everything }),
  countReissues: () => ({}),
  getReissue: (it) => ({ path: { id: it.reissue('out') }, query: { depth: 2 } }),
  getEdition: (it) => ({ path: { id: it.reissue('out') } }),
  downloadBook: (it) => ({ path: { id: it.reissue('out') } }),
  listChanges: () => ({ query: { limit: 500, collection: 'articles,issues' } }),
}

const planning: Readonly<Record<string, Make>> = {
  planReissue: () => ({ as: 'editor', body: { title: '选集', kind: 'anthology', items: [] } }),
  changeReissue: (it) => ({ path: { id: it.reissue('draft') }, as: 'editor', body: { title: '改' } }), // prettier-ignore
  deleteReissue: (it) => ({ path: { id: it.reissue('deleted') }, as: 'admin' }),
  scheduleReissue: (it) => ({ path: { id: it.reissue('planned') }, as: 'editor', body: {} }),
  withdrawReissue: (it) => ({ path: { id: it.reissue('planned') }, as: 'editor', body: { reason: 'x' } }), // prettier-ignore
  getReissuePlan: (it) => ({ path: { id: it.reissue('draft') }, as: 'viewer' }),
  listReissueSteps: (it) => ({ path: { id: it.reissue('out') }, as: 'viewer' }),
  getReissueContents: (it) => ({ path: { id: it.reissue('out') }, as: 'viewer' }),
  compareVersions: (it) => {
    const [from, to] = it.versions.articles
    const query = { item: `articles/${it.item('articles', 'public')}`, from, to }
    return { path: { id: it.reissue('out') }, query, as: 'viewer' }
  },
  listCandidates: (it) => ({ query: { newspaper: it.newspaper }, as: 'viewer' }),
  listPrintedDays: () => ({ query: { month: '10' }, as: 'viewer' }),
  getReissueCalendar: () => ({ query: { from: '2031-01-01', to: '2031-01-31' }, as: 'viewer' }),
  getWorker: () => ({ as: 'viewer' }),
}

const house: Readonly<Record<string, Make>> = {
  listJumps: (it) => ({ path: { id: it.issue }, query: { limit: 20 }, as: 'viewer' }),
  changeLayout: (it) => ({ path: { id: it.loosePage }, as: 'corrector', body: { revision: 1, operations: [{ type: 'make', lines: [1], kind: 'article' }] } }), // prettier-ignore
  getWorkbench: (it) => ({ path: { id: it.loosePage }, as: 'viewer' }),
  tellPresence: (it) => ({ path: { id: it.loosePage }, as: 'viewer', body: { line: 1 } }),
  listOperations: (it) => ({ path: { id: it.loosePage }, query: { limit: 5 }, as: 'viewer' }),
  placePages: (it) => ({ as: 'editor', body: { newspaper: it.newspaper, date: '1987-10-23', pages: [{ id: it.loosePage, label: '1' }] } }), // prettier-ignore
  uploadPicture: async () => {
    const form = new FormData()
    const { data, mimetype, name } = await pictureFile('uploaded')
    form.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
    form.set('_payload', JSON.stringify({ alt: '照片' }))
    return { form, as: 'corrector' }
  },
  login: () => ({ body: { email: 'viewer@people.example', password: everyonesPassword } }),
  getMe: () => ({ as: 'viewer' }),
  refreshToken: () => ({ as: 'viewer' }),
  getDescription: () => ({}),
  queryGraphql: () => ({ body: { query: '{ Articles(limit: 2) { docs { headline text } } }' } }),
  // Last: whoever signs out is out.
  logout: () => ({ as: 'admin' }),
}

/** A call of each operation, by its id, in an order in which each finds what it needs. */
export const calls: Readonly<Record<string, Make>> = {
  ...Object.assign({}, ...itemSlugs.map(ofItems)),
  ...archive,
  ...planning,
  saveReissueContents: (it) => ({ path: { id: it.reissue('saved') }, as: 'editor' }),
  ...house,
}

/** More calls of operations that answer in another form for other questions. */
export const furtherCalls: readonly (readonly [string, Make])[] = [
  ...(
    ['Articles', 'Captions', 'Notices', 'Newspapers', 'Issues', 'Pages', 'Reissues'] as const
  ).map((plural) => [`list${plural}`, () => ({ query: byCursor })] as const),
  ['getArticle', (it) => ({ path: { id: it.item('articles', 'public') }, query: { depth: 0 } })],
  ['getArticle', (it) => ({ path: { id: it.item('articles', 'public') }, query: { 'select[headline]': true } })], // prettier-ignore
  ['getIssue', (it) => ({ path: { id: it.issue }, query: { depth: 0 } })],
  ['getMe', () => ({})],
]
