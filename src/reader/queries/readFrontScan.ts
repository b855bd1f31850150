import type { Payload } from 'payload'
import { relatedId } from '@/items/relatedId'
import type { Picture } from '../types'
import { asReader } from './asReader'
import { readPictures } from './readPictures'

/** The scan of an issue's first page, where it is public. */
export async function readFrontScan(payload: Payload, issue: string): Promise<Picture | undefined> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'pages',
    where: { issue: { equals: issue } },
    select: { scan: true },
    sort: ['number', 'label'],
    limit: 1,
  })
  const id = relatedId(docs[0]?.scan)
  return id === '' ? undefined : (await readPictures(payload, [id])).get(id)
}
