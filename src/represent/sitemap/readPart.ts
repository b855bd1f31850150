import type { Payload } from 'payload'
import { settings } from '@/env'
import {
  issuePath,
  pagePath,
  reissuePath,
  reissuesPath,
  storyPath,
  titlePath,
} from '@/reader/paths'
import { asReader } from '@/reader/queries/asReader'
import { findIssues } from '@/reader/queries/readIssues'
import { readTitle, readTitles } from '@/reader/queries/readTitle'
import type { Issue } from '@/reader/types'
import { mostIssues, type Part } from './parts'
import type { SitemapUrl } from './types'

const mostReissues = 49_000

/** What an issue shows at most; see `mostIssues`. */
const most = { stories: 1000, pages: 400 }

const url = (path: string, lastmod?: string | null): SitemapUrl => ({
  loc: settings.publicUrl + path,
  ...(lastmod ? { lastmod } : {}),
})

/** The addresses of one part; none where there is nothing, or no such newspaper. */
export async function readPart(payload: Payload, part: Part): Promise<readonly SitemapUrl[]> {
  if (part.kind === 'house') return readHouse(payload)
  if (part.kind === 'reissues') return readReissues(payload)
  if (!(await readTitle(payload, part.newspaper))) return []
  const issues = await findIssues(payload, {
    where: {
      and: [
        { newspaper: { equals: part.newspaper } },
        { date: { greater_than_equal: part.span } },
        // No day of a month sorts behind this.
        { date: { less_than_equal: part.span.length === 7 ? `${part.span}-99` : part.span } },
      ],
    },
    sort: ['date', 'edition'],
    limit: mostIssues,
  })
  const urls: SitemapUrl[] = []
  for (const issue of issues) urls.push(...(await readIssue(payload, issue)))
  return urls
}

async function readHouse(payload: Payload): Promise<readonly SitemapUrl[]> {
  const titles = await readTitles(payload)
  return [url('/'), ...titles.map(({ id }) => url(titlePath(id)))]
}

async function readReissues(payload: Payload): Promise<readonly SitemapUrl[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'reissues',
    select: { publishedAt: true },
    sort: ['-publishedAt', 'id'],
    limit: mostReissues,
  })
  const address = (id: string) => reissuePath({ reissue: id, preview: false })
  return [url(reissuesPath()), ...docs.map(({ id, publishedAt }) => url(address(id), publishedAt))]
}

/** An issue with a published story: its address, its open pages, and its stories. */
async function readIssue(payload: Payload, issue: Issue): Promise<readonly SitemapUrl[]> {
  const where = { issue: { equals: issue.id } }
  const [stories, pages] = await Promise.all([
    payload.find({ ...asReader, collection: 'articles', where, select: { updatedAt: true }, sort: 'id', limit: most.stories }),
    payload.find({ ...asReader, collection: 'pages', where, select: { label: true }, sort: 'number', limit: most.pages }),
  ]) // prettier-ignore
  const newest = stories.docs
    .map(({ updatedAt }) => updatedAt)
    .reduce((a, b) => (a > b ? a : b), '')
  return [
    url(issuePath(issue), newest),
    ...pages.docs.map(({ label }) => url(pagePath(issue, label))),
    ...stories.docs.map(({ id, updatedAt }) => url(storyPath(id), updatedAt)),
  ]
}
