import type { Payload } from 'payload'
import type { Issue, Picture, StoryLine, Title } from '../types'
import { countIssues, readIssueById, readLatest } from './readIssues'
import { readFrontScan } from './readFrontScan'
import { readSamples, readLatestPublished, readStories } from './readStories'
import { leadFirst } from '../leadFirst'
import { relatedId } from '@/items/relatedId'

/** A newspaper as the front page shows it. */
export type FrontTitle = {
  readonly title: Title
  readonly issueCount: number
  /** The newest issue with a published story, else the newest. */
  readonly featured: Issue | undefined
  readonly scan: Picture | undefined
  readonly lead: StoryLine | undefined
  readonly stories: readonly StoryLine[]
  readonly latest: readonly Issue[]
}

const most = { issues: 6, stories: 24, lines: 7 }

/** A newspaper's newest issue, its first stories, and the issues before it. */
export async function readFront(payload: Payload, title: Title): Promise<FrontTitle> {
  const [issueCount, latest, published] = await Promise.all([
    countIssues(payload, title.id),
    readLatest(payload, title.id, most.issues),
    readLatestPublished(payload, title.id),
  ])
  const featured = (await readIssueById(payload, relatedId(published))) ?? latest[0]
  const [scan, stories] = await Promise.all([
    featured && readFrontScan(payload, featured.id),
    featured ? readStories(payload, { issue: featured.id, limit: most.stories }) : [],
  ])
  const first = stories.filter(({ printedOn }) => printedOn[0] === stories[0]?.printedOn[0])
  const samples = await readSamples(payload, { ids: first.map(({ id }) => id), length: 110 })
  const [lead, ...others] = leadFirst({ stories, samples })
  return {
    title,
    issueCount,
    featured,
    scan,
    lead,
    stories: others.slice(0, most.lines),
    latest: latest.filter(({ id }) => id !== featured?.id),
  }
}
