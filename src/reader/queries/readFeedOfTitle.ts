import type { Payload } from 'payload'
import { rootNodes } from '@/body/nodes'
import { languageTag } from '@/feeds/languageTag'
import { newestOf } from '@/feeds/newestOf'
import { storyEntry } from '@/feeds/storyEntry'
import { tagUri } from '@/feeds/tagUri'
import { mostEntries, type FeedEntry, type FeedOf } from '@/feeds/types'
import { titlePath } from '../paths'
import type { Issue, Story, Title } from '../types'
import { asReader } from './asReader'
import { readCaptions } from './readCaptions'
import { findIssues } from './readIssues'
import { readLinked } from './readLinked'
import { storySelect, toStory } from './readStory'
import { readTitle } from './readTitle'

type Asked = {
  readonly newspaper: string
  /** The public address of this site. */
  readonly base: string
  /** Where the feed is fetched. */
  readonly selfUrl: string
}

/** The newest published stories of a newspaper as a feed; nothing where there is no such newspaper. */
export async function readFeedOfTitle(
  payload: Payload,
  { newspaper, base, selfUrl }: Asked,
): Promise<FeedOf | undefined> {
  const title = await readTitle(payload, newspaper)
  if (!title) return undefined
  const entries = await readEntries(payload, { title, base })
  return {
    id: tagUri({ base, path: `feeds/${title.id}` }),
    title: title.title,
    description: [title.place, title.years].filter(Boolean).join(' · '),
    language: languageTag(title.language),
    homeUrl: base + titlePath(title.id),
    selfUrl,
    updated: newestOf(entries),
    entries,
  }
}

async function readEntries(
  payload: Payload,
  { title, base }: { readonly title: Title; readonly base: string },
): Promise<readonly FeedEntry[]> {
  const stories = await readNewest(payload, title.id)
  const ids = stories.map(({ id }) => id)
  // All bodies as one: their pictures and links are looked up together.
  const bodies = { root: { children: stories.flatMap(({ body }) => rootNodes(body)) } }
  const [issues, linked, captions] = await Promise.all([
    readIssuesOf(payload, stories),
    readLinked(payload, bodies),
    ids.length > 0 ? readCaptions(payload, { where: { article: { in: ids } } }) : [],
  ])
  return stories.flatMap((story) => {
    const issue = issues.get(story.issue)
    const own = captions.filter(({ article }) => article === story.id)
    return issue ? [storyEntry({ story, issue, title, linked, captions: own, base })] : []
  })
}

async function readNewest(payload: Payload, newspaper: string): Promise<readonly Story[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'articles',
    where: { newspaper: { equals: newspaper } },
    select: storySelect,
    sort: ['-publishedAt', 'id'],
    limit: mostEntries,
  })
  return docs.map(toStory)
}

async function readIssuesOf(
  payload: Payload,
  stories: readonly Story[],
): Promise<ReadonlyMap<string, Issue>> {
  const ids = [...new Set(stories.map(({ issue }) => issue))]
  if (ids.length === 0) return new Map()
  const issues = await findIssues(payload, {
    where: { id: { in: ids } },
    sort: ['id'],
    limit: mostEntries,
  })
  return new Map(issues.map((issue) => [issue.id, issue]))
}
