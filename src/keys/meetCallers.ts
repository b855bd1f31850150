import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { admitCaller } from './admitCaller'
import { refuseForeignWrites } from './refuseForeignWrites'

/**
 * What a request meets before anything reads its body: whether another site's page sent it, and whose
 * key it shows. `payload` gives nothing until the database is open; `origins` are this house's own.
 */
export const meetCallers = (args: {
  readonly payload: () => Payload | undefined
  readonly origins: readonly string[]
}): RequestHandler => {
  const refuse = refuseForeignWrites(args)
  const admit = admitCaller(args)
  return (request, response, next) =>
    refuse(request, response, (error?: unknown) =>
      error ? next(error) : admit(request, response, next),
    )
}
