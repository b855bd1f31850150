import type { Subject } from '../../../voice'
import { assizes } from './assizes'
import { cabinet } from './cabinet'
import { colliery } from './colliery'
import { council } from './council'
import { cupTie } from './cupTie'
import { excavation } from './excavation'
import { harvest } from './harvest'
import { railway } from './railway'
import { shipwreck } from './shipwreck'

/** What happens in this desk's world. */
export const subjects: readonly Subject[] = [
  council,
  shipwreck,
  colliery,
  cupTie,
  assizes,
  harvest,
  cabinet,
  excavation,
  railway,
]
