import type { PayloadRequest } from 'payload'
import { unsorted } from '@/import/ids'
import type { Named } from '../types'
import { asUser } from './asked'

/** More titles than one list can show are found by their collection. */
const mostTitles = 300

/** The newspapers by name, where loose pages wait last. */
export async function readNewspapers(req: PayloadRequest): Promise<Named[]> {
  const { docs } = await req.payload.find({
    collection: 'newspapers',
    sort: 'title',
    select: { title: true },
    ...{ limit: mostTitles, pagination: false, joins: false as const },
    ...asUser(req),
  })
  const named = docs.map(({ id, title }) => ({ id, name: title }))
  const isLoose = ({ id }: Named): boolean => id === unsorted.newspaper
  return [...named.filter((one) => !isLoose(one)), ...named.filter(isLoose)]
}
