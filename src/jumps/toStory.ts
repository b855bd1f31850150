import type { NewDocument } from '@/database/writeDocuments'
import { rowIdOf } from '@/import/ids'
import { toItem } from '@/import/toDocuments'
import { toRanges } from '@/import/toRanges'
import type { PageItem } from '@/text'
import { joinParts } from '@/text/jumps/joinParts'
import type { JoinedItem } from '@/text/jumps/types'
import { openEnds } from './openEnds'
import type { StoredPlace } from './readPlaces'
import type { ImportedStory, ProposedPart } from './types'

type Story = {
  readonly parts: readonly ProposedPart[]
  readonly places: ReadonlyMap<string, StoredPlace>
  readonly createdAt: string
  /** ISO 8601. */
  readonly now: string
}

/**
 * The article of a story's parts, in reading order, as a draft with the id of its first part. A story
 * of one part is the very document that an import makes of it. Throws when a part's page is unknown.
 */
export function toStory({ parts, places, createdAt, now }: Story): NewDocument {
  const [first] = parts
  if (!first) throw new Error('A story has at least one part.')
  const page = { ...placeOf(places, first), now }
  const joined = joinParts(parts.map(bare))
  const item = parts.length > 1 ? asOnePage(joined) : bare(first)
  const { collection, data } = toItem({ page, item, position: first.position })
  const { id } = data
  const single = { ...data, pageNumber: page.number, createdAt }
  if (parts.length === 1) return { collection, data: single }
  const imported: ImportedStory = { ...joined, parts }
  const rows = parts.map((part, index) => ({
    id: rowIdOf({ parent: id, field: 'parts', index }),
    page: part.page,
    label: placeOf(places, part).label,
    lines: toRanges(part.lines),
  }))
  const waiting = openEnds({ imported, parts: rows }).length
  return { collection, data: { ...single, parts: rows, imported, waiting } }
}

function placeOf(places: Story['places'], { page }: ProposedPart): StoredPlace {
  const place = places.get(page)
  if (!place) throw new Error(`The page ${page} of a story that jumps is not there.`)
  return place
}

/** The part as its own page's import kept it. */
const bare = ({ page: _page, position: _position, ...item }: ProposedPart): PageItem => item

/** What a document is made of are the words; which lines they are of, its parts say. */
const asOnePage = (joined: JoinedItem): PageItem => ({
  ...joined,
  lines: [],
  paragraphs: joined.paragraphs.map(({ role, text }) => ({ role, text, lines: [] })),
})
