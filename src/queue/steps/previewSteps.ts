import type { Endpoint } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/access/roles'
import { itemSlugs } from '@/items/stages'
import { answer, refuse } from '@/publish/answer'
import { readBody } from '@/publish/readBody'
import { requireRole } from '@/publish/requireRole'
import { inLanguageOf } from '@/reissues/reason'
import { readQuery } from '../query'
import { judgeItems } from './judgeItems'
import { mostItems, steps } from './types'
import { findMatching } from './findMatching'

const item = z.object({ collection: z.enum(itemSlugs), id: z.string().min(1).max(120) }).strict()

const schema = z
  .object({
    step: z.enum(steps),
    items: z.array(item).min(1).max(mostItems).optional(),
    matching: z.string().max(2000).optional(),
  })
  .strict()
  .refine(({ items, matching }) => (items === undefined) !== (matching === undefined), {
    error: `give either items, ${mostItems} at most, or matching, the query of the list.`,
  })

/** Nobody is shown steps that they cannot take. */
const needed = { verify: 'corrector', publish: 'editor', withhold: 'editor' } as const

/**
 * `POST /api/queue/preview { step, items | matching }`: what a step would do to each of these items, or
 * to all of a list, and changes nothing: which would go, which are so already, which are refused and
 * why. 401, 403, 422.
 */
export const previewSteps: Endpoint = {
  path: '/queue/preview',
  method: 'post',
  handler: async (req) => {
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    const body = await readBody({ req, schema })
    if (!body.ok) return refuse(422, body.reasons)
    const { step, items, matching } = body.value
    if (!hasRole(req, needed[step])) return refuse(403, [inLanguageOf(req, notYours)])
    if (items) return answer({ step, ...(await judgeItems({ req, step, items })), left: 0 })
    const { query } = readQuery(Object.fromEntries(new URLSearchParams(matching)))
    const found = await findMatching({ req, query })
    const judged = await judgeItems({ req, step, items: found.items })
    return answer({ step, ...judged, left: found.total - found.items.length })
  },
}

const notYours = {
  en: 'Your role may not take this step.',
  zh: '你的角色不能做这一步。',
}
