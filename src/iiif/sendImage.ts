import type { Request, Response } from 'express'
import { isKept } from './answer'
import type { Copies } from './copies/openCopies'
import { planRequest } from './planRequest'
import { renderPlan } from './renderPlan'
import { done, fault } from './result'
import type { Turns } from './takeTurns'
import type { Fault, Picture, Plan } from './types'

type Args = {
  readonly request: Request
  readonly response: Response
  /** The parts of the address. */
  readonly parts: Readonly<Record<string, string>>
  readonly base: string
  readonly picture: Picture
  readonly copies: Copies
  readonly takeTurn: Turns
}

/** Sends what an address asks for of a picture, or gives why it cannot. */
export const sendImage = async (args: Args): Promise<Fault | undefined> => {
  const { parts, base, picture, response } = args
  const { region = '', size = '', rotation = '', file = '' } = parts
  const plan = planRequest({ asked: { region, size, rotation, file }, picture })
  if (!plan.ok) return plan.fault
  const { canonical, format } = plan.value
  response.set('Link', linksOf(`${base}/3/${picture.id}/${canonical}`))
  const name = `${picture.version} ${canonical}`
  if (isKept({ ...args, name, public: picture.public })) return undefined
  const image = await render(args, plan.value)
  if (!image.ok) {
    response.removeHeader('ETag')
    return image.fault
  }
  response.type(format).send(image.value)
  return undefined
}

const linksOf = (canonical: string): string =>
  `<http://iiif.io/api/image/3/level2.json>;rel="profile", <${canonical}>;rel="canonical"`

/** Who has gone while others were before them needs nothing any more. */
const render = ({ copies, picture, takeTurn, response }: Args, plan: Plan) =>
  copies.use(picture, (copy) =>
    takeTurn(async () => (response.destroyed ? gone : done(await renderPlan({ copy, plan })))),
  )

const gone = fault(503, 'Nobody waits for this any more.')
