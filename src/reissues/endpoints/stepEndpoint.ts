import type { Endpoint } from 'payload'
import type { z } from 'zod'
import { refuse } from '@/publish/answer'
import { readBody } from '@/publish/readBody'
import type { Outcome } from '../steps/outcome'
import { editorOf, idIn, stepSchema, toAnswer } from './asked'

type Asked = Pick<Parameters<Endpoint['handler']>[0], 'payload'> &
  z.infer<typeof stepSchema> & {
    readonly id: string
    readonly user: Exclude<ReturnType<typeof editorOf>, Response>
  }

/** An endpoint with which an editor moves a reissue: `POST /api/reissues/ID/NAME`, a body optional. */
export const stepEndpoint = (name: string, take: (asked: Asked) => Promise<Outcome>): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    const user = editorOf(req)
    if (user instanceof Response) return user
    const body = await readBody({ req, schema: stepSchema, optional: true })
    if (!body.ok) return refuse(422, body.reasons)
    const { payload } = req
    return toAnswer(req, await take({ payload, id: idIn(req), user, ...body.value }))
  },
})
