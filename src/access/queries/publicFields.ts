import type { PublicKind } from '@/changes/types'

const always = 'id updatedAt createdAt'

const item = `${always} headline credits credits.id credits.name newspaper issue date pageNumber position
  parts parts.id parts.page parts.label pages publishedAt _status deletedAt
  text html markdown corrections`

const size = (name: string): string =>
  ['', '.url', '.width', '.height', '.mimeType', '.filesize', '.filename']
    .map((part) => `sizes.${name}${part}`)
    .join(' ')

/**
 * Every field that readers outside the house may see, by collection. What is not here is the staff's:
 * `hideFields` closes it, so that a field which somebody adds tomorrow is not public by oversight.
 */
const publicFields: Readonly<Record<PublicKind, string>> = {
  articles: `${item} kicker deck byline dateline body kind`,
  captions: `${item} article picture`,
  notices: `${item.replace('credits credits.id credits.name ', '')} kind expires`,
  newspapers: `${always} title place language years issues`,
  issues: `${always} newspaper date edition number name scansPublic pages articles`,
  pages: `${always} name issue label number section scan public articles captions notices`,
  media: `${always} alt public url thumbnailURL filename mimeType filesize width height focalX focalY
    sizes ${size('thumbnail')} ${size('reading')}`,
  reissues: `${always} title kind introduction cover items items.id items.item items.version
    items.heading due timeZone recurrence state publishedAt lateBy`,
}

const sets = new Map(
  Object.entries(publicFields).map(([slug, names]) => [slug, new Set(names.split(/\s+/u))]),
)

/** The paths of all fields of a collection that readers see; none for one that they do not see. */
export const publicFieldsOf = (slug: string): ReadonlySet<string> => sets.get(slug) ?? new Set()
