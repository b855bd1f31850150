import { publicKinds, type PublicKind } from '@/changes/types'
import type { Tag } from './types'

type Kind = {
  /** The component, and the word in operation ids. */
  readonly name: string
  readonly plural: string
  readonly tag: Tag
  readonly one: string
  readonly many: string
}

/** How the public collections are called. */
export const kinds: Readonly<Record<PublicKind, Kind>> = {
  articles: { name: 'Article', plural: 'Articles', tag: 'Items', one: 'a story', many: 'stories' },
  captions: { name: 'Caption', plural: 'Captions', tag: 'Items', one: 'a caption of a photograph', many: 'captions of photographs' }, // prettier-ignore
  notices: { name: 'Notice', plural: 'Notices', tag: 'Items', one: 'a notice', many: 'notices and advertisements' }, // prettier-ignore
  newspapers: { name: 'Newspaper', plural: 'Newspapers', tag: 'Archive', one: 'a newspaper', many: 'newspapers' }, // prettier-ignore
  issues: { name: 'Issue', plural: 'Issues', tag: 'Archive', one: 'an issue', many: 'issues' },
  pages: { name: 'Page', plural: 'Pages', tag: 'Archive', one: 'a page', many: 'pages whose scans are public' }, // prettier-ignore
  media: { name: 'Picture', plural: 'Pictures', tag: 'Archive', one: 'a picture', many: 'public pictures' }, // prettier-ignore
  reissues: { name: 'Reissue', plural: 'Reissues', tag: 'Reissues', one: 'a reissue', many: 'reissues that are out' }, // prettier-ignore
}

/** The kinds with their slugs, in their order. */
export const everyKind = publicKinds.map((slug) => ({ slug, ...kinds[slug] }))

/** The component of a collection's documents, as readers or (`Staff…`) as the house gets them. */
export const componentOf =
  (forStaff: boolean) =>
  (slug: string): string | undefined => {
    const kind = (kinds as Readonly<Record<string, Kind>>)[slug]
    return kind && (forStaff ? `Staff${kind.name}` : kind.name)
  }
