import type { Subject } from '../../../voice'
import { abfahrt } from './abfahrt'
import { gipfeltreffen } from './gipfeltreffen'
import { kunstraub } from './kunstraub'
import { lawine } from './lawine'
import { seilbahn } from './seilbahn'
import { theater } from './theater'
import { wahl } from './wahl'
import { werksschliessung } from './werksschliessung'

/** Was in der Welt dieser Redaktion geschieht. */
export const subjects: readonly Subject[] = [
  lawine,
  theater,
  seilbahn,
  werksschliessung,
  wahl,
  abfahrt,
  kunstraub,
  gipfeltreffen,
]
