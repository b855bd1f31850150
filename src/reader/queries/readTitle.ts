import type { Payload } from 'payload'
import type { Newspaper } from '@/payload-types'
import type { Title } from '../types'
import { asReader } from './asReader'

const titleSelect = { title: true, place: true, language: true, years: true } as const

/** Where loose files wait for an editor; never shown as a newspaper. */
const waitingRoom = 'unsorted'

type Stored = Pick<Newspaper, 'id' | keyof typeof titleSelect>

const toTitle = (newspaper: Stored): Title => ({
  id: newspaper.id,
  title: newspaper.title,
  place: newspaper.place ?? '',
  language: newspaper.language ?? 'zh-Hans',
  years: newspaper.years ?? '',
})

/** The newspaper of this id, or nothing. */
export async function readTitle(payload: Payload, id: string): Promise<Title | undefined> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'newspapers',
    where: { and: [{ id: { equals: id } }, { id: { not_equals: waitingRoom } }] },
    select: titleSelect,
    limit: 1,
  })
  return docs[0] && toTitle(docs[0])
}

/** The newspapers by name, at most 200. */
export async function readTitles(payload: Payload): Promise<readonly Title[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'newspapers',
    where: { id: { not_equals: waitingRoom } },
    select: titleSelect,
    sort: 'title',
    limit: 200,
  })
  return docs.map(toTitle)
}
