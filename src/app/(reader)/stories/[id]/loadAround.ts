import { notFound } from 'next/navigation'
import { readCaptions } from '@/reader/queries/readCaptions'
import { readIssueById } from '@/reader/queries/readIssues'
import { readLinked } from '@/reader/queries/readLinked'
import type { Story } from '@/reader/types'
import { loadTitle } from '../../load'
import { openReader } from '../../request'

/** What stands around a story: its issue and newspaper, its pictures, links and captions. */
export async function loadAround(story: Story) {
  const payload = await openReader()
  const issue = (await readIssueById(payload, story.issue)) ?? notFound()
  const [title, linked, captions] = await Promise.all([
    loadTitle(issue.newspaper),
    readLinked(payload, story.body),
    readCaptions(payload, { where: { article: { equals: story.id } }, limit: 50 }),
  ])
  return { story, issue, title, linked, captions }
}
