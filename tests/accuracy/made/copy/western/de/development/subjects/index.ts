import type { Subject } from '../../../voice'
import { ausgrabung } from './ausgrabung'
import { ausstellung } from './ausstellung'
import { brueckenbau } from './brueckenbau'
import { fussball } from './fussball'
import { grubenunglueck } from './grubenunglueck'
import { landtag } from './landtag'
import { strafkammer } from './strafkammer'
import { sturm } from './sturm'
import { turnfest } from './turnfest'

/** Was in der Welt dieser Redaktion geschieht. */
export const subjects: readonly Subject[] = [
  brueckenbau,
  sturm,
  grubenunglueck,
  strafkammer,
  turnfest,
  landtag,
  ausgrabung,
  fussball,
  ausstellung,
]
