import { z } from 'zod'
import { withheldKinds } from '@/items/stages'
import { closePicture } from './closePicture'
import { revision } from './revision'
import { stepEndpoint } from './stepEndpoint'
import { writeItem } from './writeItem'

const kinds = withheldKinds.map(({ value }) => value)

const schema = z
  .object({
    revision,
    reason: z
      .string({ error: 'say why it is withheld; only the house will see it.' })
      .trim()
      .min(1, 'say why it is withheld; only the house will see it.')
      .max(2000),
    kind: z.enum(kinds).optional(),
    note: z.string().trim().max(500).optional(),
  })
  .strict()

/**
 * `POST …/ID/withhold { reason, kind?, note?, revision? }`: takes the item from readers and keeps it from
 * them, until it is freed. Its old addresses answer 410 with the note; a caption's picture is closed
 * with it. The item becomes a draft, so that freeing it makes nothing public.
 */
export const withhold = stepEndpoint({
  name: 'withhold',
  schema,
  take: async (taken) => {
    const { reason, kind = 'other', note = '' } = taken.body
    const withheld = { stage: 'withheld', withheldKind: kind, withheldReason: reason, withheldNote: note } // prettier-ignore
    await writeItem(taken, { data: { ...withheld, _status: 'draft' } })
    await closePicture(taken)
    return undefined
  },
})
