import type { Endpoint } from 'payload'
import { readBody } from '@/publish/readBody'
import { refuse } from '@/publish/answer'
import { approve } from '../steps/approve'
import { editorOf, idIn, stepSchema, toAnswer } from './asked'

/**
 * `POST /api/reissues/ID/schedule { now?: true, step? }`: approves the reissue as it is, for its due
 * moment or for now. Answers `{ id, state, step, due, publishedAt }`; 401, 403, 404, 409 when somebody
 * was first (with `current`), 422 with each reason against it.
 */
export const schedule: Endpoint = {
  path: '/:id/schedule',
  method: 'post',
  handler: async (req) => {
    const user = editorOf(req)
    if (user instanceof Response) return user
    const body = await readBody({ req, schema: stepSchema, optional: true })
    if (!body.ok) return refuse(422, body.reasons)
    const { now, step } = body.value
    const asked = { payload: req.payload, id: idIn(req), user, atOnce: now, step }
    return toAnswer(req, await approve(asked))
  },
}
