const always = 'id updatedAt createdAt'

const item = `${always} headline newspaper issue date pageNumber position parts parts.id parts.page
  parts.label pages text publishedAt _status deletedAt`

const credits = 'credits credits.id credits.name'

const size = 'url width height mimeType filesize filename'.split(' ')
const sizes = ['thumbnail', 'reading'].flatMap((name) => [
  `sizes.${name}`,
  ...size.map((part) => `sizes.${name}.${part}`),
])

/** Every field that readers see, by collection; anything else that a collection has is the staff's. */
const shown = {
  articles: `${item} ${credits} kicker deck byline dateline body kind`,
  captions: `${item} ${credits} article picture`,
  notices: `${item} kind expires`,
  newspapers: `${always} title place language years issues`,
  issues: `${always} newspaper date edition number name scansPublic pages articles`,
  pages: `${always} name issue label number section scan public articles captions notices`,
  media: `${always} alt public url thumbnailURL filename mimeType filesize width height focalX focalY sizes ${sizes.join(' ')}`,
  reissues: `${always} title kind introduction cover items items.id items.item items.version items.heading
    due timeZone recurrence state publishedAt lateBy`,
} as const

export type PublicSlug = keyof typeof shown

export const publicSlugs = Object.keys(shown) as PublicSlug[]

/** What can be asked for beside the fields: other forms of an item's words, computed on request. */
export const forms = ['html', 'markdown', 'corrections']

export const shownFields = (slug: PublicSlug): readonly string[] => shown[slug].split(/\s+/u).sort()
