import type { Subject } from '../../grammar/types'
import { oldBlocks } from './oldBlocks'
import { workshop } from './workshop'

/** What the check papers report on. */
export const subjects: readonly Subject[] = [oldBlocks, workshop]
