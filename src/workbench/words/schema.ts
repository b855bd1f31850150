import { z } from 'zod'
import type { ItemSlug } from '@/items/stages'
import { isParted } from './mergeWords'
import { fieldsOf, type Edit, type Field } from './types'

/** As much as the longest field of the collections takes. */
const most = 40_000

/** A request that changes an item's words. */
export type Words = {
  /** The revision that was seen: it tells what became of a paragraph that is not there any more. */
  readonly revision?: number | undefined
  readonly edits: readonly Edit[]
}

/** What may be asked of a kind of item: its own fields, each place once. */
export const wordsSchema = (collection: ItemSlug): z.ZodType<Words> =>
  z
    .object({
      revision: z.number().int().min(1).optional(),
      edits: z
        .array(edit(z.enum(fieldsOf[collection] as readonly Field[])))
        .min(1)
        .max(200)
        .refine(isOnce, 'name a place twice.'),
    })
    .strict()

const edit = (at: z.ZodType<Field>): z.ZodType<Edit> =>
  z
    .object({
      at,
      paragraph: z.number().int().min(0).max(100_000).optional(),
      was: z.string().max(most),
      now: z
        .string()
        .max(most)
        .transform((text) => text.replaceAll(/\r\n?/gu, '\n')),
    })
    .strict()
    .refine(({ at: field, paragraph }) => isParted(field) === (paragraph !== undefined), {
      message: 'is needed in body and text, and nowhere else.',
      path: ['paragraph'],
    })

/** Additions at the end have no place of their own. */
function isOnce(edits: readonly Edit[]): boolean {
  const places = edits.filter(({ at, was }) => !isParted(at) || was !== '').map(({ at, paragraph }) => `${at} ${paragraph ?? ''}`) // prettier-ignore
  return new Set(places).size === places.length
}
