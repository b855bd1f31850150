import type { IncomingMessage, ServerResponse } from 'node:http'
import { pickEncoding } from './encodings'
import type { Asked, Encoding } from './types'

/** One client's request for a public answer, with what it says about the answer's form. */
export type Client = {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly asked: Asked
  readonly method: string
  readonly encoding: Encoding
  readonly ifNoneMatch: string | undefined
  readonly origin: string | undefined
  /** The id that a proxy in front gave it. */
  readonly givenId: string | undefined
  /** On `performance.now()`'s clock. */
  readonly began: number
}

type Arrived = Pick<Client, 'req' | 'res' | 'asked' | 'began'>

/** Notes what a client wishes, before its request is made like any other. */
export const toClient = ({ req, res, asked, began }: Arrived): Client => {
  const { headers, method = 'GET' } = req
  const id = headers['x-request-id']
  return {
    req,
    res,
    asked,
    method,
    encoding: pickEncoding(headers['accept-encoding'] as string | undefined),
    ifNoneMatch: headers['if-none-match'],
    origin: headers.origin,
    givenId: typeof id === 'string' ? id : undefined,
    began,
  }
}
