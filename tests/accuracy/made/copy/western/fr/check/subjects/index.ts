import type { Subject } from '../../../voice'
import { ecole } from './ecole'
import { epave } from './epave'
import { fete } from './fete'
import { foot } from './foot'
import { hopital } from './hopital'
import { maree } from './maree'
import { regate } from './regate'
import { sommet } from './sommet'

/** Ce qui arrive dans le monde de cette rédaction. */
export const subjects: readonly Subject[] = [
  regate,
  ecole,
  maree,
  fete,
  hopital,
  sommet,
  foot,
  epave,
]
