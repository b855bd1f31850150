import type { Subject } from '../../grammar/types'
import { contract } from './contract'
import { lab } from './lab'
import { lake } from './lake'
import { market } from './market'
import { oldBlocks } from './oldBlocks'
import { opera } from './opera'
import { transit } from './transit'
import { workshop } from './workshop'

/** What the check papers report on. */
export const subjects: readonly Subject[] = [
  contract,
  lab,
  lake,
  market,
  oldBlocks,
  opera,
  transit,
  workshop,
]
