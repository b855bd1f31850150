import type { Payload } from 'payload'
import { groupByPage, type BarePage } from '../groupByPage'
import type { Issue, IssueContents } from '../types'
import { asReader } from './asReader'
import { readCaptions } from './readCaptions'
import { readNotices } from './readNotices'
import { readPictures } from './readPictures'
import { readStories } from './readStories'
import { relatedId } from '@/items/relatedId'

/** An issue's pages in order, with their public scans and published items. */
export async function readContents(payload: Payload, issue: Issue): Promise<IssueContents> {
  const where = { issue: { equals: issue.id } }
  const [pages, stories, captions, notices] = await Promise.all([
    readPages(payload, issue.id),
    readStories(payload, { issue: issue.id }),
    readCaptions(payload, { where }),
    readNotices(payload, { where }),
  ])
  return { issue, pages: groupByPage({ pages, stories, captions, notices }) }
}

/** The pages that are public themselves, which is those whose scans are. */
async function readPages(payload: Payload, issue: string): Promise<readonly BarePage[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'pages',
    where: { issue: { equals: issue } },
    select: { label: true, number: true, section: true, scan: true },
    sort: ['number', 'label'],
    limit: 500,
  })
  const scans = await readPictures(payload, docs.map(({ scan }) => relatedId(scan)).filter(Boolean))
  return docs.map((page) => ({
    label: page.label,
    number: page.number ?? undefined,
    section: page.section ?? '',
    scan: scans.get(relatedId(page.scan)),
  }))
}
