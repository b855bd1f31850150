import { z } from 'zod'
import { revision } from './revision'
import { stepEndpoint } from './stepEndpoint'
import { writeItem } from './writeItem'

/**
 * `POST …/ID/withdraw { revision? }`: the item is a draft again, gone from every public place. What is
 * not public stays as it is.
 */
export const withdraw = stepEndpoint({
  name: 'withdraw',
  schema: z.object({ revision }).strict(),
  take: async (taken) => {
    if (taken.stored._status === 'published') await writeItem(taken, { data: { _status: 'draft' } })
    return undefined
  },
})
