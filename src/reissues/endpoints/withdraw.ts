import type { Endpoint } from 'payload'
import { refuse } from '@/publish/answer'
import { readBody } from '@/publish/readBody'
import { withdraw as takeBack } from '../steps/withdraw'
import { editorOf, idIn, stepSchema, toAnswer } from './asked'

/**
 * `POST /api/reissues/ID/withdraw { reason?, step? }`: takes a reissue back, off every public place at
 * once. Answers as `/schedule` does.
 */
export const withdraw: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const user = editorOf(req)
    if (user instanceof Response) return user
    const body = await readBody({ req, schema: stepSchema, optional: true })
    if (!body.ok) return refuse(422, body.reasons)
    const { reason, step } = body.value
    const asked = { payload: req.payload, id: idIn(req), user, reason, step }
    return toAnswer(req, await takeBack(asked))
  },
}
