import type { Subject } from '../../grammar/types'
import { ballTeam } from './ballTeam'
import { council } from './council'
import { oldLine } from './oldLine'
import { orchard } from './orchard'
import { scams } from './scams'
import { temple } from './temple'

/** What the development papers in traditional characters report on. */
export const subjects: readonly Subject[] = [ballTeam, council, oldLine, orchard, scams, temple]
