import type { Order } from '../../types'
import { creditedBy, type Credited } from '../grammar/creditedBy'
import type { Scene } from '../grammar/types'
import type { Forms } from '../kit'

/** What a story's order says of its dateline and of its writer's name, filled for one scene. */
export type Signed = {
  readonly dateline: string
  readonly byline: string
  readonly closing: string
  readonly credits: readonly string[]
}

const NOTHING: Credited = { text: '', credits: [] }

/** Fills dateline, byline and closing credit as ordered; a name asked for at the opening needs a dateline. */
export const signStory = ({
  scene,
  forms,
  order,
}: {
  scene: Scene
  forms: Forms
  order: Pick<Order, 'dateline' | 'credit'>
}): Signed => {
  const { random } = scene
  const opening = order.credit === 'opening'
  const kind = order.dateline === 'none' && opening ? 'own' : order.dateline
  const print = (list: readonly string[]): Credited =>
    creditedBy({ scene, pattern: random.pick(list) })
  const dateline =
    kind === 'none' ? NOTHING : print(forms.datelines[kind][opening ? 'signed' : 'plain'])
  const byline = order.credit === 'byline' ? print(forms.bylines) : NOTHING
  const closing = order.credit === 'closing' ? print(forms.closings) : NOTHING
  return {
    dateline: dateline.text,
    byline: byline.text,
    closing: closing.text,
    credits: [...new Set([dateline, byline, closing].flatMap(({ credits }) => credits))],
  }
}
