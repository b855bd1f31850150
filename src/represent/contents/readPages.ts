import type { Payload } from 'payload'
import { asReader } from '@/reader/queries/asReader'
import { readPictures } from '@/reader/queries/readPictures'
import { relatedId } from '@/items/relatedId'
import type { ContentsPage } from './types'

/** An issue's pages that are public themselves, which is those whose scans are. */
export async function readPages(payload: Payload, issue: string): Promise<readonly ContentsPage[]> {
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
    id: page.id,
    label: page.label,
    number: page.number ?? null,
    section: page.section ?? '',
    scan: scans.get(relatedId(page.scan)),
  }))
}
