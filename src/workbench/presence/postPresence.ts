import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answer, refuse } from '@/publish/answer'
import { readBody } from '@/publish/readBody'
import { requireRole } from '@/publish/requireRole'
import { databaseNow } from '@/reissues/clock'
import { inLanguageOf } from '@/reissues/reason'
import { MAX_LINES } from '@/text'
import { keepPresence } from './keepPresence'
import { readItemMarks } from './readItemMarks'
import { readOthers } from './readOthers'

const schema = z
  .object({
    line: z.number().int().min(1).max(MAX_LINES).optional(),
    item: z.string().min(1).max(120).optional(),
    leaving: z.literal(true).optional(),
  })
  .strict()

/**
 * `POST /api/pages/ID/presence { line?, item?, leaving? }`, every few seconds: says who is at a page,
 * and asks who else is and what changed. Answers `{ revision, stage, others, items }` without any
 * words. For the staff; 401, 403, 404, 422.
 */
export const postPresence: Endpoint = {
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    const { payload } = req
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    const body = await readBody({ req, schema, optional: true })
    if (!body.ok) return refuse(422, body.reasons)
    const page = String(req.routeParams?.id ?? '').slice(0, 120)
    const found = await payload.findByID({
      ...{ collection: 'pages', id: page, select: { revision: true, stage: true }, depth: 0 },
      ...{ disableErrors: true, overrideAccess: false, user, req },
    })
    if (!found) return refuse(404, [inLanguageOf(req, { en: `There is no page ${page}.`, zh: `没有版面 ${page}。` })]) // prettier-ignore
    const now = await databaseNow(payload)
    await keepPresence({ payload, page, user: user.id, now, ...body.value })
    return answer({
      revision: found.revision ?? 1,
      stage: found.stage,
      others: await readOthers({ payload, page, user: user.id, now }),
      items: await readItemMarks({ payload, page }),
    })
  },
}
