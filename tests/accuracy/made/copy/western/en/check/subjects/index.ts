import type { Subject } from '../../../voice'
import { ballGame } from './ballGame'
import { bankRobbery } from './bankRobbery'
import { flood } from './flood'
import { graftTrial } from './graftTrial'
import { oilStrike } from './oilStrike'
import { plantClosing } from './plantClosing'
import { schoolBoard } from './schoolBoard'
import { spaceShot } from './spaceShot'
import { trainWreck } from './trainWreck'

/** What happens in this desk's world. */
export const subjects: readonly Subject[] = [
  flood,
  ballGame,
  bankRobbery,
  spaceShot,
  schoolBoard,
  trainWreck,
  oilStrike,
  graftTrial,
  plantClosing,
]
