import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { insertOnce } from '@/database/insertOnce'
import type { Plan } from '../freeze/freezeEdition'

type Approval = { readonly reissue: string; readonly step: number; readonly hash: string }

/** An edition's id, from what was approved and in which step. */
export const editionIdOf = ({ reissue, step, hash }: Approval): string =>
  `d-${createHash('sha256').update(`edition\0${reissue}\0${step}\0${hash}`).digest('hex').slice(0, 32)}`

export type NewEdition = Plan & {
  readonly id: string
  readonly content: string
  readonly hash: string
  readonly recurrence: string
  readonly approvedBy: string | null
  readonly approvedAt: string
}

/** Stores a frozen edition, once. */
export async function keepEdition(payload: Payload, edition: NewEdition): Promise<void> {
  const { id, reissue, number, content, hash, due, timeZone } = edition
  const { recurrence, approvedBy, approvedAt } = edition
  const data = {
    id,
    reissue,
    number,
    content,
    hash,
    due,
    timeZone,
    recurrence,
    approvedBy,
    approvedAt,
  }
  await insertOnce({ payload, collection: 'editions', data })
}
