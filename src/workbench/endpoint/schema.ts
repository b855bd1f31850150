import { z } from 'zod'
import { MAX_LINE_LENGTH, MAX_LINES } from '@/text'

const line = z.number().int().min(1).max(MAX_LINES)
const id = z.string().min(1).max(60)
const place = z
  .object({ line, start: z.number().int().min(0).max(MAX_LINE_LENGTH).optional() })
  .strict()
const lines = z
  .array(z.union([line, place]))
  .min(1)
  .max(MAX_LINES)
const role = z.enum([
  ...(['kicker', 'headline', 'deck', 'byline', 'credit'] as const),
  ...(['body', 'subhead', 'jump', 'caption'] as const),
])
const part = z.object({ page: z.string().min(1).max(120), item: id }).strict()
const kind = z.enum(['article', 'caption', 'notice', 'pointer'])

/** What a person may do to a page's layout; what takes it back is named, never sent. */
const operation = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('move'),
      lines,
      to: z.union([z.literal('unplaced'), z.object({ item: id, role }).strict()]),
    })
    .strict(),
  z.object({ type: z.literal('make'), lines, kind, role: role.optional() }).strict(),
  z.object({ type: z.literal('role'), lines, role }).strict(),
  z.object({ type: z.literal('split'), item: id, at: place }).strict(),
  z.object({ type: z.literal('merge'), item: id, into: id }).strict(),
  z.object({ type: z.literal('join'), lines }).strict(),
  z.object({ type: z.literal('break'), at: place }).strict(),
  z.object({ type: z.literal('moveItem'), item: id, before: id.nullable() }).strict(),
  z.object({ type: z.literal('moveBlock'), block: place, before: place.nullable() }).strict(),
  z.object({ type: z.literal('kind'), item: id, kind }).strict(),
  z
    .object({
      type: z.literal('accept'),
      items: z.union([z.literal('page'), z.array(id).min(1).max(2000)]),
    })
    .strict(),
  z
    .object({
      type: z.literal('missing'),
      item: id,
      end: z.enum(['on', 'from']),
      missing: z.boolean(),
    })
    .strict(),
  z.object({ type: z.literal('link'), item: id, to: part }).strict(),
  z.object({ type: z.literal('unlink'), item: id, to: part }).strict(),
  z.object({ type: z.literal('undo'), of: z.string().min(1).max(120) }).strict(),
])

/** A request that changes a page: the revision that was seen, and what to do, in order. */
export const changeSchema = z
  .object({
    revision: z.number().int().min(1),
    operations: z.array(operation).min(1).max(50),
  })
  .strict()

export type Asked = z.infer<typeof operation>

/** What of the log is wanted: so many rows, older than a revision. */
export const logSchema = z
  .object({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    before: z.coerce.number().int().min(1).optional(),
  })
  .strict()
